package corridor.cli.text;

/** A text block has a head and labelled lines, wrapped to a readable width. */
public final class TextBlock {
    static final int WIDTH = 100;
    private static final int LABEL = 12;

    private final StringBuilder text = new StringBuilder();

    public TextBlock(String id, String meaning) {
        text.append(id).append('\n');
        wrapped("  ", 2, meaning);
    }

    /** Adds a line unless {@code value} is empty. */
    public TextBlock line(String label, String value) {
        if (!value.isEmpty()) {
            wrapped("    " + label + " ".repeat(LABEL - label.length()), LABEL + 4, value);
        }
        return this;
    }

    public String text() {
        return text.toString();
    }

    private void wrapped(String start, int indent, String value) {
        text.append(wrapped(start, indent, value, WIDTH));
    }

    /**
     * Returns a text in lines that are no longer than a width, unless a word is longer, each with a line feed.
     *
     * @param start what stands before the first word
     * @param indent spaces before the first word of the other lines
     * @param width characters of a line
     */
    static String wrapped(String start, int indent, String value, int width) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(start);
        for (String word : value.split(" ")) {
            if (line.length() + word.length() >= width && line.length() > indent) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(" ".repeat(indent));
            }
            line.append(word).append(' ');
        }
        return text.append(line.toString().stripTrailing()).append('\n').toString();
    }
}
