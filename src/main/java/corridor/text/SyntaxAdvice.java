package corridor.text;

import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains a syntax error of JSON in plain words, since the parser's own message is for programmers. */
final class SyntaxAdvice {
    private static final Pattern OPENED = Pattern.compile("starting at .*line: (\\d+)");

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '([^\\n]*)'");

    private SyntaxAdvice() {}

    /**
     * Describes the broken rule of JSON in a clause.
     *
     * @param text the whole file
     * @param at offset of the invalid character in {@code text}; the length of {@code text} if the error is at the end
     *     of the file
     * @param failure exception of the parser, with a message
     */
    static String rule(String text, int at, Exception failure) {
        String parser = failure.getMessage();
        if (parser.startsWith("Duplicate field")) {
            Matcher key = DUPLICATE.matcher(parser);
            return key.find() ? "the key '" + key.group(1) + "' is given twice" : "a key is given twice";
        }
        if (parser.startsWith("Non-standard token")) {
            return "NaN and Infinity are not numbers of JSON";
        }
        if (isEnd(failure) && text.substring(at).isBlank()) {
            return "the file ends before the JSON is complete; a bracket or quote is missing";
        }
        char found = at < text.length() ? text.charAt(at) : ' ';
        char before = lastBefore(text, at);
        if (found == '/' || found == '#') {
            return "comments are not allowed in JSON";
        }
        if (found == '\'' || found == '\u201c' || found == '\u201d') {
            return "keys and text need straight double quotes";
        }
        if (parser.contains("Unexpected close marker")) {
            Matcher opened = OPENED.matcher(parser);
            return "this bracket does not fit the one that was opened last"
                    + (opened.find() ? ", in line " + opened.group(1) : "");
        }
        if ((found == '}' || found == ']') && before == ',') {
            return "trailing comma before " + found;
        }
        if (parser.contains("character escape")) {
            return "a backslash in text must be written twice";
        }
        if (inNumber(text, at, parser)) {
            return "a number must look like 5, -0.5 or 1e-3";
        }
        return inStructure(found, before, parser);
    }

    /**
     * Whether the parser reached the end of the text too early. Its exceptions for this case belong to several classes.
     */
    static boolean isEnd(Exception failure) {
        return failure instanceof JsonEOFException || failure.getMessage().startsWith("Unexpected end-of-input");
    }

    private static boolean inNumber(String text, int at, String parser) {
        char found = at < text.length() ? text.charAt(at) : ' ';
        boolean goesOn =
                at > 0 && Character.isDigit(text.charAt(at - 1)) && (Character.isLetter(found) || found == '_');
        boolean startsWrong = (found == '.' || found == '+') && parser.contains("expected a valid value");
        return goesOn || startsWrong || parser.contains("numeric value");
    }

    private static String inStructure(char found, char before, String parser) {
        if (before == ',' && Character.isDigit(found)) {
            return "numbers take a point, not a comma; between entries a key in double quotes must follow the comma";
        }
        if (parser.contains("was expecting comma")) {
            return "a comma is missing before this";
        }
        if (parser.contains("was expecting a colon")) {
            return "a colon is missing between key and value";
        }
        if (parser.contains("was expecting double-quote to start")) {
            return "a key in double quotes must stand here";
        }
        if (parser.startsWith("Unrecognized token")) {
            return "text needs double quotes; without them only numbers, true, false and null may stand here";
        }
        if (parser.startsWith("Illegal unquoted character")) {
            return found == '\n' || found == '\r'
                    ? "text must end on its line; a double quote is missing"
                    : "text cannot hold a tab or another control character";
        }
        if (found == '}' || found == ']' || found == ',' || found == ':') {
            return "a value is missing before this";
        }
        return "nothing in JSON can start like this here";
    }

    private static char lastBefore(String text, int at) {
        int i = Math.min(at, text.length()) - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i >= 0 ? text.charAt(i) : ' ';
    }
}
