package corridor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page of the documents has a mark in capitals that waits for its text. */
class PlaceholderTest {
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`|\\]\\([^)]*\\)");
    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z]{5,}\\b");
    private static final Pattern USUAL = Pattern.compile("\\b(TODO|FIXME|XXX+|TBD|TK|WAYSPAIRS|HARDLINE)\\b");

    /** Names of other programs and of a documentation standard, and words of SQL. */
    private static final Set<String> NAMES =
            Set.of("MASON", "TRACE", "SELECT", "VALUES", "DESCRIBE", "SUMMARIZE", "PIVOT");

    @Test
    void everyWordInCapitalsIsKnown() throws IOException {
        Set<String> known = new TreeSet<>(NAMES);
        for (Path file : files(Path.of("src/main/resources/corridor/catalogue"), ".json")) {
            known.addAll(words(CAPITALS, Files.readString(file, StandardCharsets.UTF_8)));
        }
        try (Stream<Path> top = Files.list(Path.of(""))) {
            top.forEach(file -> known.add(file.getFileName().toString().replaceFirst("\\..*", "")));
        }
        List<String> unknown = new ArrayList<>();
        for (Path page : pages()) {
            unknown.addAll(unknown(page.toString(), Files.readString(page, StandardCharsets.UTF_8), known));
        }
        assertThat(pages()).hasSizeGreaterThan(10);
        assertThat(unknown).isEmpty();
    }

    @Test
    void findsAMark() {
        Set<String> known = Set.of("DETER");
        assertThat(unknown("page", "With DETER it is `ANYTHING`, 5 of NUMBERHERE; TBD.", known))
                .containsExactly("page: NUMBERHERE", "page: TBD");
    }

    private static List<String> unknown(String page, String text, Set<String> known) {
        List<String> marks = new ArrayList<>(words(CAPITALS, CODE.matcher(text).replaceAll(" ")));
        marks.removeIf(known::contains);
        marks.addAll(words(USUAL, text));
        return marks.stream().map(mark -> page + ": " + mark).distinct().toList();
    }

    private static List<String> words(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toList());
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(files(Path.of("docs"), ".md"));
        pages.add(Path.of("README.md"));
        pages.add(Path.of("CONTRIBUTING.md"));
        return pages;
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
