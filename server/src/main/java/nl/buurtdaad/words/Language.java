package nl.buurtdaad.words;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A language that Buurtdaad speaks; Dutch comes first.
public enum Language {
    NL(Locale.of("nl", "NL")),
    EN(Locale.of("en", "GB"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// The value of the HTML attribute `lang`.
    public String tag() {
        return locale.getLanguage();
    }

    /// Reads an `Accept-Language` header (RFC 4647 lookup); what cannot be read is Dutch.
    public static Language accepted(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > 200) {
            return NL;
        }
        try {
            var wanted = Locale.LanguageRange.parse(header);
            var found = Locale.lookup(wanted, List.of(Locale.of("nl"), Locale.of("en")));
            return found != null && found.getLanguage().equals("en") ? EN : NL;
        } catch (IllegalArgumentException unreadable) {
            return NL;
        }
    }
}
