package corridor.report.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Gives the fixed sentences of the brief, of the first screen of reports and of their cautions, which stand in one
 * table.
 */
public final class Sentences {
    private static final Properties TABLE = read();

    private Sentences() {}

    /**
     * Returns a sentence with its words put in.
     *
     * @param key key in sentences.properties
     * @param words words and numbers for the places {@code {0}}, {@code {1}} and so on
     * @throws IllegalArgumentException if the table has no such sentence
     */
    public static String of(String key, Object... words) {
        String sentence = TABLE.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + key);
        }
        for (int k = 0; k < words.length; k++) {
            sentence = sentence.replace("{" + k + "}", words[k].toString());
        }
        return sentence;
    }

    private static Properties read() {
        try (InputStream in = Sentences.class.getResourceAsStream("sentences.properties")) {
            Properties table = new Properties();
            table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException("the table of sentences cannot be read", e);
        }
    }
}
