package corridor.report.page;

import corridor.report.phrase.SpelledOut;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * An HTML writer escapes all text and attributes, and closes elements in the right order. All parts of the reports
 * write through it, so no part repeats this work.
 */
public final class Html {
    /** Elements with short texts, and those that readers do not read. */
    private static final Set<String> SHORT =
            Set.of("h1", "h2", "h3", "h4", "th", "summary", "nav", "code", "pre", "style", "title", "head", "svg", "a");

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> opened = new ArrayDeque<>();
    private final SpelledOut spelled;

    Html() {
        this(SpelledOut.nothing());
    }

    /** @param spelled spells out abbreviations in running text, where the page uses them first */
    Html(SpelledOut spelled) {
        this.spelled = spelled;
    }

    /** Opens an element; attributes alternate between name and value. */
    public Html open(String tag, String... attributes) {
        startTag(tag, attributes);
        opened.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    public Html close() {
        out.append("</").append(opened.pop()).append(">\n");
        return this;
    }

    /** Writes an element that holds text only. */
    public Html element(String tag, String text, String... attributes) {
        startTag(tag, attributes);
        write(isRunning(tag) && isRunning() ? spelled.first(text) : text);
        out.append("</").append(tag).append('>');
        return this;
    }

    /** Writes an element that cannot hold anything, such as {@code meta}. */
    Html empty(String tag, String... attributes) {
        startTag(tag, attributes);
        out.append('\n');
        return this;
    }

    /** Writes text; the spaces before a per cent sign and around a plus-minus sign do not break. */
    public Html text(String text) {
        write(isRunning() ? spelled.first(text) : text);
        return this;
    }

    private void write(String text) {
        escape(text.replace(" %", "\u00a0%").replace(" \u00b1 ", "\u00a0\u00b1\u00a0"));
    }

    /** Whether the open elements hold running text, in which an abbreviation can be spelled out. */
    private boolean isRunning() {
        return opened.stream().allMatch(Html::isRunning);
    }

    private static boolean isRunning(String tag) {
        return !SHORT.contains(tag);
    }

    /**
     * Writes markup from this package without escaping: style sheet, inlined SVG, comments; never text from a user's
     * file.
     */
    public Html markup(String trusted) {
        out.append(trusted);
        return this;
    }

    String finish() {
        if (!opened.isEmpty()) {
            throw new IllegalStateException("element '" + opened.peek() + "' was never closed");
        }
        return out.toString();
    }

    static String escaped(String text) {
        return new Html().text(text).finish();
    }

    private void startTag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
