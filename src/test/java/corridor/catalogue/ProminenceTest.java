package corridor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.Showing.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Charts and reports show the outcomes that the catalogue declares for them, in its order. */
class ProminenceTest {
    private static final List<Outcome> STANDARD = Catalogue.standard().outcomes();

    /** Classes that are about certain outcomes and so do not choose among outcomes. */
    private static final Map<String, Set<String>> ABOUT = Map.of(
            "ProjectStatesChart.java",
            Set.of("projects_suspended_days", "projects_withdrawn", "projects_completed"),
            "BatchContext.java",
            Set.of(
                    "chinese_casualties_per_1000",
                    "deaths_chinese",
                    "chinese_injured",
                    "attacks_chinese",
                    "largest_attack"),
            "PaperRuns.java",
            Set.of("displaced_person_years"));

    @Test
    void ranked_outcomes_come_first_and_others_follow_in_catalogue_order() {
        List<Outcome> outcomes = List.of(
                outcome("a", shown(Place.TABLE, 0)),
                outcome("b", shown(Place.TABLE, 2)),
                outcome("c", shown(Place.FOREST, 1)),
                outcome("d", shown(Place.TABLE, 0)),
                outcome("e", shown(Place.FOREST, 2), shown(Place.TABLE, 1)));

        assertThat(Prominence.ids(outcomes, Place.TABLE)).containsExactly("e", "b", "a", "d");
        assertThat(Prominence.ids(outcomes, Place.FOREST)).containsExactly("c", "e");
        assertThat(Prominence.ids(outcomes, Place.KILLED)).isEmpty();
    }

    @Test
    void an_outcome_that_replaces_another_follows_it_and_takes_its_place_when_it_is_missing() {
        Outcome first = outcome("first", shown(Place.FAN, 1));
        Outcome count = outcome("count", new Showing(Place.FAN, 2, "filtered"));
        Outcome filtered = outcome("filtered", shown(Place.FAN, 2));

        assertThat(Prominence.in(List.of(count, first, filtered), Place.FAN))
                .containsExactly(
                        new Prominence(Place.FAN, List.of(first)), new Prominence(Place.FAN, List.of(filtered, count)));
        assertThat(Prominence.ids(List.of(count, first), Place.FAN)).containsExactly("first", "count");
    }

    @Test
    void places_can_share_one_sequence() {
        Outcome rare = outcome("rare", shown(Place.TOTALS, 2), shown(Place.SPREAD, 4));
        Outcome often = outcome("often", shown(Place.FAN, 1), shown(Place.SPREAD, 3));

        assertThat(Prominence.in(List.of(rare, often), Place.SPREAD, Place.TOTALS, Place.FAN))
                .containsExactly(
                        new Prominence(Place.FAN, List.of(often)),
                        new Prominence(Place.TOTALS, List.of(rare)),
                        new Prominence(Place.SPREAD, List.of(often)),
                        new Prominence(Place.SPREAD, List.of(rare)));
    }

    @Test
    void an_entry_without_a_place_and_a_negative_rank_are_refused() {
        assertThatThrownBy(() -> new Showing(null, 1, "")).hasMessage("shownIn: an entry needs a place");
        assertThatThrownBy(() -> new Showing(Place.FAN, -1, "")).hasMessage("shownIn FAN: a rank is 1 or more, not -1");
    }

    @ParameterizedTest
    @EnumSource
    void the_standard_catalogue_shows_something_in_each_place(Place place) {
        assertThat(Prominence.in(STANDARD, place)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_two_outcomes_of_the_standard_catalogue_share_a_rank(Place place) {
        assertThat(shown(place).filter(showing -> showing.rank() > 0 && !showing.replaces()))
                .extracting(Showing::rank)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void an_outcome_of_the_standard_catalogue_replaces_one_of_the_same_place_and_rank(Place place) {
        assertThat(shown(place).filter(Showing::replaces))
                .allSatisfy(showing -> assertThat(Catalogue.standard()
                                .outcome(showing.insteadOf())
                                .shownIn())
                        .as("outcome '%s'", showing.insteadOf())
                        .contains(new Showing(place, showing.rank(), "")));
    }

    @Test
    void charts_reports_and_workflows_hold_no_lists_of_outcomes() throws IOException {
        List<String> found = new ArrayList<>();
        for (String room : List.of("chart", "report", "workflow", "search", "cli")) {
            for (Path file : sources(room)) {
                String name = file.getFileName().toString();
                for (String id : quotedOutcomes(Files.readString(file))) {
                    if (!ABOUT.getOrDefault(name, Set.of()).contains(id)) {
                        found.add(name + ": " + id);
                    }
                }
            }
        }

        assertThat(found)
                .as("outcomes named in code; declare in the catalogue where they are shown (shownIn)")
                .isEmpty();
    }

    /**
     * Returns the ids of outcomes that a source quotes. Ids of one word, such as "deaths", are left out, since they are
     * also words of sentences.
     */
    private static Set<String> quotedOutcomes(String source) {
        Set<String> ids = STANDARD.stream().map(Outcome::id).collect(Collectors.toSet());
        Matcher words = Pattern.compile("\"([a-z0-9]+_[a-z0-9_]+)\"").matcher(source);
        return words.results().map(word -> word.group(1)).filter(ids::contains).collect(Collectors.toSet());
    }

    private static List<Path> sources(String room) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "corridor", room))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Showing> shown(Place place) {
        return STANDARD.stream()
                .flatMap(outcome -> outcome.shownIn().stream())
                .filter(showing -> showing.place() == place);
    }

    private static Showing shown(Place place, int rank) {
        return new Showing(place, rank, "");
    }

    private static Outcome outcome(String id, Showing... shownIn) {
        return new Outcome(
                id,
                id,
                id,
                "units",
                "",
                Outcome.Aggregate.SUM,
                "fewer",
                "more",
                1,
                0,
                "group",
                "",
                Outcome.Wish.CONTESTED,
                "",
                List.of(shownIn));
    }
}
