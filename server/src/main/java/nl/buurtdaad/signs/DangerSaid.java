package nl.buurtdaad.signs;

import java.util.Optional;
import nl.buurtdaad.danger.StrangerAnswer;
import nl.buurtdaad.words.DangerWords;
import nl.buurtdaad.words.Line;

/// What came of a warning or a "Weer goed" that was just said on this page.
/// It is public because the build's template classes stand in a package of their own.
///
/// @param warning the one that is good again; empty for a new warning
/// @param typed what was written, so that nobody has to write it twice
public record DangerSaid(Reply reply, String warning, String typed) {
    static final DangerSaid NOTHING = new DangerSaid(Reply.NOTHING, "", "");

    public enum Reply {
        NOTHING,
        HEARD,
        ALREADY,
        TOO_OFTEN,
        GONE,
        AGAIN,
        EMPTY,
        TOO_LONG,
        UNREADABLE;

        static Reply of(StrangerAnswer answer) {
            return switch (answer) {
                case HEARD -> HEARD;
                case ALREADY -> ALREADY;
                case TOO_OFTEN -> TOO_OFTEN;
                case GONE -> GONE;
            };
        }

        static Reply of(Line.TextRefused refused) {
            return switch (refused.problem()) {
                case EMPTY, NO_WORDS -> EMPTY;
                case TOO_LONG -> TOO_LONG;
                case UNREADABLE -> UNREADABLE;
            };
        }
    }

    int status() {
        return switch (reply) {
            case NOTHING, HEARD -> 200;
            case ALREADY -> 409;
            case TOO_OFTEN -> 429;
            case GONE -> 404;
            case AGAIN, EMPTY, TOO_LONG, UNREADABLE -> 400;
        };
    }

    boolean isHeard() {
        return reply == Reply.HEARD;
    }

    /// In words; empty when nothing was said.
    Optional<String> text(DangerWords words, int atMost) {
        return Optional.of(line(words, atMost)).filter(line -> !line.isEmpty());
    }

    private String line(DangerWords words, int atMost) {
        return switch (reply) {
            case NOTHING -> "";
            case HEARD -> warning.isEmpty() ? words.warned() : words.saidGood();
            case ALREADY -> warning.isEmpty() ? words.warnedAlready() : words.goodAlready();
            case TOO_OFTEN -> words.tooOften();
            case GONE -> words.gone();
            case AGAIN -> words.sayItAgain();
            case EMPTY -> words.textEmpty();
            case TOO_LONG -> words.textTooLong(atMost);
            case UNREADABLE -> words.textUnreadable();
        };
    }
}
