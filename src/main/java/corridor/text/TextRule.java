package corridor.text;

import java.util.Locale;

/**
 * A text rule says which texts of one kind are accepted from a user. Every text may hold only characters of XML 1.0
 * (section 2.2), since reports and charts are XML. So lone surrogates, U+FFFE, U+FFFF and control characters are
 * refused. Characters that override, embed or isolate the direction of writing are refused too, because they reorder
 * the words around them on the page. The invisible marks for right-to-left scripts (U+061C, U+200E, U+200F) do not
 * reorder words and are accepted. Lengths are counted in code points, as JSON Schema counts them.
 */
public enum TextRule {
    /** A short name for charts and tables: one line. */
    LABEL(32, false),
    /** A title: one line. */
    TITLE(200, false),
    /** A name, an id, a group or a category: one line. */
    NAME(256, false),
    /** The head of a column in a table of another tool, which may be an expression: one line. */
    HEAD(1_000, false),
    /** A description or a reason. */
    NOTE(1_000, true),
    /** The text under one heading of {@code info}. */
    INFO(4_000, true),
    /** One argument of the command line; lists of values and queries may be long. */
    ARGUMENT(20_000, true);

    /**
     * The characters that change the direction of writing, as ranges of a regular expression. The first range holds
     * embeddings and overrides, the second holds isolates.
     */
    private static final String REORDERING = "\\u202a-\\u202e\\u2066-\\u2069";

    private static final int FIRST_SHOWN = 0x20;

    private final int longest;
    private final boolean lines;

    TextRule(int longest, boolean lines) {
        this.longest = longest;
        this.lines = lines;
    }

    /** Largest number of code points. */
    public int longest() {
        return longest;
    }

    /**
     * Returns the rule that a text breaks, as a clause that follows the place of the text; an empty text if it breaks
     * none.
     */
    public String brokenBy(String text) {
        int place = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            String why = why(c);
            if (!why.isEmpty()) {
                return why + " (character " + place + " is U+" + String.format(Locale.ROOT, "%04X", c) + ")";
            }
            place++;
        }
        int length = place - 1;
        return length <= longest ? "" : "has " + length + " characters; at most " + longest + " are accepted";
    }

    /** Whether a text has only blanks and invisible characters. */
    public static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.isISOControl(c));
    }

    /**
     * Returns a regular expression (ECMA 262 with flag u) for texts without refused characters; it does not limit the
     * length.
     */
    public String pattern() {
        String low = lines ? "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f" : "\\u0000-\\u001f\\u2028\\u2029";
        // The pattern "[^...]*$" would be wrong: in some dialects $ also matches before a last line feed.
        return "^(?![\\s\\S]*[" + low + "\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff" + REORDERING + "])";
    }

    private String why(int c) {
        boolean breaksLine = c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
        if (!lines && breaksLine) {
            return "must be one line of text";
        }
        if (c < FIRST_SHOWN && !(lines && (breaksLine || c == '\t')) || c >= 0x7f && c <= 0x9f) {
            return lines ? "holds a control character" : "must be one line of text without control characters";
        }
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            return "holds half a character, a surrogate without its other half";
        }
        if (c == 0xfffe || c == 0xffff) {
            return "holds a code that is no character";
        }
        if (c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069) {
            return "holds a character that reverses the direction of writing";
        }
        return "";
    }
}
