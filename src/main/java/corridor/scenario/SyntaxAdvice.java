package corridor.scenario;

/** Says in plain words what breaks the syntax at a place; falls back to the parser's own words. */
final class SyntaxAdvice {
    private SyntaxAdvice() {}

    /**
     * @param text the whole file
     * @param at offset of the character that cannot stand there
     * @param parserSays the parser's message
     */
    static String rule(String text, int at, String parserSays) {
        char found = at < text.length() ? text.charAt(at) : ' ';
        char before = lastBefore(text, at);
        if (found == '/' || found == '#') {
            return "comments are not allowed in JSON";
        }
        if (found == '\'' || found == '\u201c' || found == '\u201d') {
            return "keys and text need straight double quotes";
        }
        if ((found == '}' || found == ']') && before == ',') {
            return "the comma before this bracket is one too many";
        }
        if (parserSays.contains("was expecting comma")) {
            return "a comma is missing before this";
        }
        if (parserSays.contains("was expecting a colon")) {
            return "a colon is missing between key and value";
        }
        if (before == ',' && Character.isDigit(found)) {
            return "numbers take a point, not a comma; between entries a key in double quotes must follow the comma";
        }
        if (parserSays.contains("was expecting double-quote to start")) {
            return "a key in double quotes must stand here";
        }
        if (parserSays.startsWith("Unrecognized token")) {
            return "text needs double quotes; without them only numbers, true, false and null may stand here";
        }
        if (parserSays.startsWith("Illegal unquoted character")) {
            return "text must end on its line; a double quote is missing";
        }
        return "is not valid JSON (" + parserSays.replaceAll("\\s+", " ").strip() + ")";
    }

    private static char lastBefore(String text, int at) {
        int i = Math.min(at, text.length()) - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i >= 0 ? text.charAt(i) : ' ';
    }
}
