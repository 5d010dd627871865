package nl.buurtdaad.signs;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdaad.danger.DangerRoom;
import nl.buurtdaad.words.DangerWords;
import nl.buurtdaad.words.Language;

/// What the sign's page says about danger, and its two forms.
public record DangerView(Sign sign, DangerSaid said, ZonedDateTime now, Language language) {
    public DangerWords words() {
        return new DangerWords(language);
    }

    /// What is wrong here, then what was put right lately.
    public List<WarningView> warnings() {
        return Stream.concat(sign.place().warnings().stream(), sign.justGood().stream())
                .map(warning -> new WarningView(warning, sign.place().name(), now, language))
                .toList();
    }

    /// Said at the top, once it was heard or when what it was about is gone.
    public Optional<String> saidAbove() {
        boolean isThere = said.warning().isEmpty()
                || sign.place().warnings().stream()
                        .anyMatch(warning -> warning.id().equals(said.warning()));
        return answer().filter(_ -> said.isHeard() || !isThere);
    }

    /// Said beside the form in which it was written.
    ///
    /// @param warning the one that is good again; empty for a new warning
    public Optional<String> saidBeside(String warning) {
        return answer().filter(_ -> !said.isHeard() && said.warning().equals(warning));
    }

    private Optional<String> answer() {
        return said.text(words(), DangerRoom.LONGEST_SENTENCE);
    }

    public int longestSentence() {
        return DangerRoom.LONGEST_SENTENCE;
    }

    /// Each form has a key of its own, so that one page can say more than one thing.
    public UUID freshKey() {
        return UUID.randomUUID();
    }
}
