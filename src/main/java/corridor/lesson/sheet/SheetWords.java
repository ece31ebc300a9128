package corridor.lesson.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Gives the texts that the sheets of all lessons share, which stand in one table. */
final class SheetWords {
    private static final Properties TABLE = new Properties();

    static {
        try (InputStreamReader in = new InputStreamReader(resource("sheets.properties"), StandardCharsets.UTF_8)) {
            TABLE.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the table of the sheets cannot be read", e);
        }
    }

    private SheetWords() {}

    /**
     * Returns a text with its words put in.
     *
     * @param words words for the places {@code {0}}, {@code {1}} and so on
     * @throws IllegalArgumentException if the table has no such text
     */
    static String of(String key, Object... words) {
        String text = TABLE.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        for (int k = 0; k < words.length; k++) {
            text = text.replace("{" + k + "}", words[k].toString());
        }
        return text;
    }

    /** Returns the style sheet of the sheets. */
    static String styles() {
        try (InputStream in = resource("sheets.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet of the sheets cannot be read", e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = SheetWords.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the program has no file " + name);
        }
        return in;
    }
}
