package nl.buurtdaad.graphql;

import java.util.function.Function;
import nl.buurtdaad.words.WebWords;

/// What stands in `errors[].extensions.code`: a bug, a limit or a missing sign-in, with its text for the caller.
public enum ErrorCode {
    SIGN_IN_NEEDED(WebWords::signInNeeded),
    BAD_TOKEN(WebWords::badToken),
    ONLY_RESIDENTS(WebWords::onlyResidents),
    ONLY_OFFICIALS(WebWords::onlyOfficials),
    TOO_DEEP(WebWords::tooDeep),
    TOO_COSTLY(WebWords::tooCostly),
    TOO_MANY_ALIASES(WebWords::tooManyAliases),
    TOO_LONG(WebWords::tooLong),
    TOO_SLOW(WebWords::tooSlow),
    KEY_USED(WebWords::keyUsed),
    BAD_KEY(WebWords::badKey),
    BAD_REQUEST(WebWords::badRequest),
    CHANGE_BY_POST(WebWords::changeByPost);

    private final Function<WebWords, String> text;

    ErrorCode(Function<WebWords, String> text) {
        this.text = text;
    }

    public String in(WebWords words) {
        return text.apply(words);
    }
}
