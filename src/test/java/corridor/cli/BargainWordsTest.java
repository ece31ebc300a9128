package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.random.KeyedRandom;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences on a bargaining agree with its numbers, for any table. */
@Tag("long")
class BargainWordsTest {
    private static final Pattern COURSE = Pattern.compile("(rises|falls|goes) from (\\d+) to (\\d+)");
    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "(?<![\\d.,\u2013-])1 (actors|issues|turns|draws|dimensions|others|moves|later moves|further issues)\\b");

    @TempDir
    private Path folder;

    private String said(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
        assertThat(code).as(err.toString()).isZero();
        return out + err.toString();
    }

    private static void requireWordsThatFit(String text) {
        assertThat(text).doesNotContainPattern(ONE_OF_MANY);
        assertThat(text).doesNotContain("s's ", "won 0 support", "NaN", "Infinity", "null");
        List<MatchResult> courses = COURSE.matcher(text).results().toList();
        for (MatchResult course : courses) {
            int from = Integer.parseInt(course.group(2));
            int to = Integer.parseInt(course.group(3));
            assertThat(to).as(course.group()).isNotEqualTo(from);
            if (course.group(1).equals("rises")) {
                assertThat(to).as(course.group()).isGreaterThan(from);
            }
            if (course.group(1).equals("falls")) {
                assertThat(to).as(course.group()).isLessThan(from);
            }
        }
        assertThat(text).doesNotContainPattern("\\b(\\d+) \u2192 \\1(?![\\d.])");
    }

    @Test
    void wordsAgreeWithNumbersInManyTables() throws IOException {
        int told = 0;
        for (int number = 0; number < 60; number++) {
            Path file = Files.writeString(folder.resolve("table.csv"), table(number));
            String engine = number % 3 == 0 ? "bdm" : "smp";
            String draws = Integer.toString(List.of(0, 1, 2, 7).get(number % 4));
            String turns = Integer.toString(List.of(0, 1, 3, 12).get(number / 4 % 4));
            String text = said(
                    "bargain",
                    file.toString(),
                    "--engine",
                    engine,
                    "--draws",
                    draws,
                    "--turns",
                    turns,
                    "--seed",
                    "" + number);
            requireWordsThatFit(text);
            told += text.contains(" from ") ? 1 : 0;
        }
        assertThat(told).as("tables in which something moves").isBetween(15, 55);
    }

    /**
     * Returns a table with few or many actors, whose names end in s. They are all at one place, near each other or
     * apart, and some do not care about an issue.
     */
    private static String table(int number) {
        long key = new KeyedRandom(11, number, 0).key(1, 0);
        int actors = 3 + ((int) (KeyedRandom.draw(key, 0) * 4)) * (number % 5 == 0 ? 5 : 1);
        int issues = 1 + (int) (KeyedRandom.draw(key, 1) * 3);
        double spread = List.of(0.0, 0.6, 100.0).get((int) (KeyedRandom.draw(key, 2) * 3));
        StringBuilder text = new StringBuilder("Actor,Power");
        IntStream.range(0, issues).forEach(k -> text.append(",Taxes ").append(k).append(",Salience"));
        for (int i = 0; i < actors; i++) {
            text.append("\nBaloch parties ")
                    .append("s".repeat(i))
                    .append(',')
                    .append(1 + (int) (99 * KeyedRandom.draw(key, 3 + i)));
            for (int k = 0; k < issues; k++) {
                int place = 100 * i + k;
                double position = (100 - spread) / 2 + spread * KeyedRandom.draw(key, 1000 + place);
                boolean cares = k == 0 || number % 4 > 0;
                text.append(',').append(position).append(',');
                text.append(cares ? 2 + (int) (28 * KeyedRandom.draw(key, 5000 + place)) : 0);
            }
        }
        return text.append('\n').toString();
    }

    @Test
    void withoutDrawsNothingSpeaksOfDraws() throws IOException {
        Path same = Files.writeString(
                folder.resolve("same.csv"),
                "Test,d,3,1\nActor,Description,Power,I,Salience\nA,,10,50,50\nB,,20,50,60\nC,,30,50,70\n");
        Path apart = Path.of("src/test/resources/corridor/bargain/c07_random_5x2.json");
        for (Path table : List.of(same, apart)) {
            Path target = folder.resolve("out-" + table.getFileName());
            String text = said("bargain", table.toString(), "--draws", "0", "--out", target.toString());
            List<Path> left = new ArrayList<>();
            try (Stream<Path> files = Files.walk(target)) {
                files.filter(Files::isRegularFile)
                        .filter(path -> !path.toString().endsWith(".png"))
                        .forEach(left::add);
            }
            assertThat(left).hasSizeGreaterThan(5);
            for (Path file : left) {
                String words = words(Files.readString(file)).replace("--draws 0", "");
                requireWordsThatFit(words);
                assertThat(words).as(file.toString()).doesNotContainPattern("(?i)\\bdraws?\\b|\\bbands?\\b");
            }
            assertThat(text.replace("--draws 0", "")).doesNotContainPattern("(?i)\\bdraws?\\b");
        }
        assertThat(Files.readString(folder.resolve("out-same.csv/report.html")))
                .contains(
                        "I: the weighted mean starts and ends at 50; weighted median 50 at the start and at the end.");
    }

    /** Returns the text of a page without its markup and its style. */
    private static String words(String page) {
        return Pattern.compile("(?s)<style.*?</style>|<[^>]*(aria-label|alt)=\"([^\"]*)\"[^>]*>|<[^>]*>")
                .matcher(page)
                .replaceAll(
                        match -> match.group(2) == null ? " " : Matcher.quoteReplacement(" " + match.group(2) + " "))
                .lines()
                .collect(Collectors.joining(" "));
    }

    @Test
    void oneDrawIsNoSpread() {
        String text = said("bargain", "src/test/resources/corridor/bargain/c07_random_5x2.json", "--draws", "1");
        assertThat(text).contains("1 draw, seed 1", "(one draw: ").doesNotContain("90 %");
    }
}
