package nl.buurtdaad.signs;

import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.SignsWords;
import org.jspecify.annotations.Nullable;

/// An A4 sign to print and hang.
/// @param qr the code as SVG, made here and without anything that people wrote
public record PrintPage(
        String name, @Nullable String above, boolean example, String address, String qr, Language language) {
    public SignsWords words() {
        return new SignsWords(language);
    }

    /// Many neighbours read the other language better.
    public SignsWords otherWords() {
        return new SignsWords(language == Language.NL ? Language.EN : Language.NL);
    }

    /// Without what a browser adds by itself.
    public String spelledAddress() {
        return address.replaceFirst("^https?://(www\\.)?", "");
    }

    /// A long name still leaves room for the code: a class of the sheet's style.
    public String length() {
        int letters = name.codePointCount(0, name.length());
        return letters <= 12 ? "" : letters <= 24 ? "long" : letters <= 48 ? "longer" : "longest";
    }
}
