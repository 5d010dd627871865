package nl.buurtdaad.graphql;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.buurtdaad.words.WebWords;
import org.jspecify.annotations.Nullable;

/// What stands in `errors[].extensions.code`: a bug, a limit or a missing sign-in, with its text for the caller.
public enum ErrorCode {
    SIGN_IN_NEEDED(WebWords::signInNeeded),
    BAD_TOKEN(WebWords::badToken),
    ONLY_RESIDENTS(WebWords::onlyResidents),
    ONLY_OFFICIALS(WebWords::onlyOfficials),
    ONLY_LIAISONS(WebWords::onlyLiaisons),
    ONLY_BACKERS(WebWords::onlyBackers),
    TOO_DEEP(words -> words.tooDeep(number(Limits.DEPTH, words))),
    TOO_COSTLY(words -> words.tooCostly(number(Limits.COST, words))),
    TOO_MANY_ALIASES(words -> words.tooManyAliases(number(Limits.ALIASES, words))),
    TOO_LONG(words -> words.tooLong(number(Limits.KILOBYTES, words), number(Limits.TOKENS, words))),
    BAD_PAGE(words -> words.badPage(number(Asked.PAGE, words))),
    BAD_CURSOR(WebWords::badCursor),
    TOO_SLOW(WebWords::tooSlow),
    KEY_USED(WebWords::keyUsed),
    BAD_KEY(WebWords::badKey),
    BAD_REQUEST(WebWords::badRequest),
    OTHER_KIND(WebWords::otherKind),
    OTHER_METHOD(WebWords::otherMethod),
    CHANGE_BY_POST(WebWords::changeByPost);

    private final Function<WebWords, String> text;

    ErrorCode(Function<WebWords, String> text) {
        this.text = text;
    }

    private static String number(int number, WebWords words) {
        return String.format(Locale.of(words.language().tag()), "%,d", number);
    }

    static Optional<ErrorCode> find(@Nullable String name) {
        return Arrays.stream(values()).filter(code -> code.name().equals(name)).findFirst();
    }

    public String in(WebWords words) {
        return text.apply(words);
    }
}
