package corridor.report.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of sentences and the code agree: keys, and the number of places for words. */
class SentencesTest {
    private static final Path TABLE = Path.of("src/main/resources/corridor/report/phrase/sentences.properties");
    private static final Pattern CALL = Pattern.compile("Sentences\\s*\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    @Test
    void eachSentenceIsUsedAndEachUsedOneIsThere() throws IOException {
        assertThat(calls().keySet()).isEqualTo(new TreeSet<>(table().stringPropertyNames()));
    }

    @Test
    void eachPlaceGetsItsWord() throws IOException {
        Properties table = table();
        calls().forEach((key, words) -> {
            List<Integer> places = PLACE.matcher(table.getProperty(key))
                    .results()
                    .map(place -> Integer.valueOf(place.group(1)))
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(places).as(key).hasSize(words);
            for (int k = 0; k < places.size(); k++) {
                assertThat(places.get(k)).as(key).isEqualTo(k);
            }
        });
    }

    @Test
    void wordsArePutIn() {
        assertThat(Sentences.of("answer.more", "2 more scenarios")).isEqualTo("The same for 2 more scenarios");
        assertThatIllegalArgumentException().isThrownBy(() -> Sentences.of("no.such"));
    }

    private static Properties table() throws IOException {
        Properties table = new Properties();
        try (Reader in = Files.newBufferedReader(TABLE)) {
            table.load(in);
        }
        return table;
    }

    /** Returns the number of words in the call of each key. */
    private static Map<String, Integer> calls() throws IOException {
        Map<String, Integer> calls = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/corridor/report"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                Matcher call = CALL.matcher(text);
                while (call.find()) {
                    calls.put(call.group(1), words(text, call.end()));
                }
            }
        }
        return calls;
    }

    /** Counts the arguments from here to the bracket that closes the call. */
    private static int words(String text, int from) {
        int depth = 1;
        int words = 0;
        boolean quoted = false;
        for (int at = from; depth > 0; at++) {
            char c = text.charAt(at);
            if (c == '"' && text.charAt(at - 1) != '\\') {
                quoted = !quoted;
            }
            if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                words += c == ',' && depth == 1 ? 1 : 0;
            }
        }
        return words;
    }
}
