package corridor.report.page;

import corridor.catalogue.abbreviations.Abbreviation;
import corridor.report.phrase.SpelledOut;
import java.util.List;

/** A plain page is text for a terminal, wrapped with a hanging indent so that no line is wider than the page. */
public final class PlainPage {
    static final int WIDTH = 100;
    private final StringBuilder text = new StringBuilder();
    private final SpelledOut spelled;

    public PlainPage() {
        this(List.of());
    }

    /** @param abbreviations abbreviations that the page spells out where it uses them first */
    public PlainPage(List<Abbreviation> abbreviations) {
        spelled = new SpelledOut(abbreviations);
    }

    public void blank() {
        text.append('\n');
    }

    public void heading(String title) {
        text.append(title).append('\n').append("-".repeat(title.length())).append('\n');
    }

    /** Writes one line unchanged. */
    public void line(String words) {
        text.append(words).append('\n');
    }

    public static String left(String words, int width) {
        return words + " ".repeat(Math.max(0, width - words.length()));
    }

    public static String right(String words, int width) {
        return " ".repeat(Math.max(1, width - words.length())) + words;
    }

    /** Writes one paragraph: the label at the margin, and the text to its right, with all its lines aligned. */
    public void entry(String label, int indent, String words) {
        StringBuilder line = new StringBuilder(label);
        line.append(" ".repeat(Math.max(label.isBlank() ? 0 : 1, indent - label.length())));
        boolean empty = true;
        for (String word : spelled.first(words).strip().split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                end(line);
                line = new StringBuilder(" ".repeat(indent));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        end(line);
    }

    public void paragraph(String words) {
        entry("", 0, words);
    }

    private void end(StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
