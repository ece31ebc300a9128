package corridor.text;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/**
 * A JSON fault is a place at which a text breaks the syntax of JSON.
 *
 * @param line from 1
 * @param column from 1
 * @param rule broken rule, a clause
 */
public record JsonFault(int line, int column, String rule) {
    /**
     * Makes the fault of a parser's exception.
     *
     * @param failure exception of the parser that read the text
     */
    public static JsonFault of(String text, JsonProcessingException failure) {
        JsonLocation where = failure.getLocation();
        if (where == null) {
            return at(text, 0, "a number or text in it is too long, or it is nested too deeply");
        }
        int at = (int) where.getCharOffset();
        if (failure.getMessage().contains("Unexpected close marker")) {
            // The parser has already stepped over the bracket.
            at--;
        }
        at = Math.min(text.length(), Math.max(0, at));
        boolean ended = SyntaxAdvice.isEnd(failure) && text.substring(at).isBlank();
        return at(text, ended ? text.length() : at, SyntaxAdvice.rule(text, at, failure));
    }

    /**
     * Makes a fault at a character.
     *
     * @param offset index of the character that breaks the rule
     */
    public static JsonFault at(String text, int offset, String rule) {
        String before = text.substring(0, Math.min(offset, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new JsonFault(line, before.length() - before.lastIndexOf('\n'), rule);
    }

    /** Returns the place as {@code source:line:column}. */
    public String place(String source) {
        return source + ":" + line + ":" + column;
    }
}
