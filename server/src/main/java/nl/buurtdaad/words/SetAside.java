package nl.buurtdaad.words;

/// Words that doers hid. Where they stood in the graph stands a mark that nobody can type ([Line] takes isolates out),
/// so that every question to the graph finds the mark; on the way out it is said in the reader's language.
public final class SetAside {
    /// Reads as "…" where nobody translates it.
    public static final String MARK = "\u2068…\u2069";

    private SetAside() {}

    /// A whole answer, page or letter.
    public static String say(String whole, Language language) {
        return whole.contains(MARK) ? whole.replace(MARK, new HidingWords(language).standIn()) : whole;
    }
}
