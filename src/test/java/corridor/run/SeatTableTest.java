package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.comparison.Verdict;
import corridor.catalogue.Actor;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.catalogue.evidence.Trace.Expected;
import corridor.catalogue.seats.Seat;
import corridor.catalogue.seats.Seat.Care;
import corridor.catalogue.seats.Seat.Choice;
import corridor.catalogue.seats.SeatTable;
import corridor.run.MeasuredPairs.Effect;
import corridor.run.SeatEffects.Judged;
import corridor.scenario.LeverSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each lever belongs to a seat of a class, or says why it belongs to none, and has a measured effect on an outcome that
 * was named before. To measure again, which takes some minutes, run this test with -Dcorridor.writeSeats=true; with
 * -Dcorridor.writeSeats=page it writes the page from the stored effects.
 */
class SeatTableTest {
    private static final Path PAGE = Path.of("docs", "seats.md");
    private static final Path MEASURED = Path.of("docs", "seats.csv");
    private static final String REFRESH = "corridor.writeSeats";
    private static final String COMMAND = "refresh it with: mvn test -Dtest=SeatTableTest -D" + REFRESH
            + "=true, or with =page if the effects are the same";

    private final Catalogue catalogue = Catalogue.standard();
    private final SeatTable table = catalogue.seats();

    @Test
    void every_lever_belongs_to_the_seat_of_its_decider_or_says_why_not() {
        List<String> unseated =
                table.unseated().stream().map(one -> one.choice().lever()).toList();
        assertThat(unseated).doesNotHaveDuplicates();
        for (Lever lever : catalogue.levers()) {
            List<Seat> deciders = table.seats().stream()
                    .filter(seat -> seat.actors().contains(lever.decider()))
                    .toList();
            boolean decided = deciders.stream().anyMatch(seat -> levers(seat).contains(lever.id()));
            assertThat(decided)
                    .as("%s: a choice of a seat of %s, or unseated with a reason", lever.id(), lever.decider())
                    .isNotEqualTo(unseated.contains(lever.id()));
        }
    }

    @Test
    void seats_name_what_exists() {
        List<String> actors = catalogue.actors().stream().map(Actor::id).toList();
        for (Seat seat : table.seats()) {
            assertThat(actors).as(seat.id()).containsAll(seat.actors());
            assertThat(seat.choices().isEmpty())
                    .as(seat.id())
                    .isEqualTo(seat.actors().isEmpty());
            seat.cares().stream().map(Care::outcome).forEach(catalogue::outcome);
            for (Choice choice : seat.choices()) {
                String lever = choice.lever();
                assertThat(seat.actors().contains(catalogue.lever(lever).decider()) || catalogue.isOffered(lever))
                        .as("%s: %s is its own lever, or an offer that it answers", seat.id(), lever)
                        .isTrue();
            }
        }
        for (Choice choice : table.choices()) {
            catalogue.outcome(choice.outcome());
            choice.strength().forEach(catalogue::parameter);
            assertThat(catalogue.lever(choice.lever()).builtIn())
                    .as("%s: the named outcome does not move by definition", choice.lever())
                    .doesNotContain(choice.outcome());
        }
    }

    @Test
    void settings_are_those_of_the_tests_of_levers_so_that_none_was_picked_for_its_effect() {
        for (Choice choice : table.choices()) {
            Lever lever = catalogue.lever(choice.lever());
            assertThat(choice.from().isEmpty())
                    .as("%s: an offered item is compared with its neutral value", lever.id())
                    .isNotEqualTo(catalogue.isOffered(lever.id()));
            Map<String, Double> against = values(choice, false);
            assertThat(against.getOrDefault(lever.id(), lever.neutral())).isEqualTo(lever.neutral());
            if (lever.test() != null) {
                Map<String, Double> wanted = new LinkedHashMap<>(lever.test().with());
                wanted.put(lever.id(), lever.test().changed());
                assertThat(values(choice, true)).as(lever.id()).isEqualTo(wanted);
            }
        }
    }

    private Map<String, Double> values(Choice choice, boolean made) {
        Map<String, Double> values = new LinkedHashMap<>();
        MeasuredPairs.scenario(catalogue, made ? SeatEffects.made(choice) : SeatEffects.against(choice))
                .levers()
                .forEach((id, setting) -> values.put(id, ((LeverSetting.Constant) setting).value()));
        return values;
    }

    private static List<String> levers(Seat seat) {
        return seat.choices().stream().map(Choice::lever).toList();
    }

    @Test
    void verdicts_stand_to_what_was_expected() {
        assertThat(SeatsPage.said(Expected.FALLS, judged(-21, Verdict.LOWER))).isEqualTo("; as expected");
        assertThat(SeatsPage.said(Expected.FALLS, judged(21, Verdict.HIGHER)))
                .isEqualTo("; **against the expectation**");
        assertThat(SeatsPage.said(Expected.RISES, judged(1, Verdict.TOO_SMALL))).isEmpty();
        assertThat(SeatsPage.said(Expected.RISES, judged(-1, Verdict.TOO_SMALL)))
                .isEqualTo("; its sign is against the expectation");
        assertThat(SeatsPage.said(Expected.NONE, judged(-1, Verdict.TOO_SMALL))).isEqualTo("; as expected");
        assertThat(SeatsPage.said(Expected.NONE, judged(21, Verdict.HIGHER)))
                .isEqualTo("; **against the expectation**");
        assertThat(SeatsPage.said(Expected.FALLS, judged(4, Verdict.NOT_DISTINGUISHABLE)))
                .isEmpty();
        assertThat(SeatsPage.said(null, judged(21, Verdict.HIGHER))).isEmpty();
        assertThat(SeatsPage.isLarge(new Effect(200, 200, -21, -25, -17))).isTrue();
        assertThat(SeatsPage.isLarge(new Effect(200, 200, 19, 15, 23))).isFalse();
    }

    private static Judged judged(double difference, Verdict verdict) {
        Effect effect = new Effect(200, 200, difference, difference - 1, difference + 1);
        return new Judged(null, null, effect, 6, verdict != Verdict.NOT_DISTINGUISHABLE, verdict);
    }

    @Test
    void each_effect_was_measured_with_this_model() throws IOException {
        String refresh = System.getProperty(REFRESH, "");
        if (refresh.equals("true")) {
            Files.writeString(MEASURED, SeatEffects.measured(catalogue));
        }
        List<String> lines = Files.readAllLines(MEASURED);
        assertThat(lines.get(0)).as(COMMAND).isEqualTo(MeasuredPairs.stamp());
        assertThat(lines.get(1)).isEqualTo(SeatEffects.HEADER);
        List<String> effects = lines.subList(2, lines.size());
        assertThat(effects.stream().map(line -> line.substring(0, line.indexOf("," + MeasuredPairs.PAIRS + ",") + 1)))
                .as(COMMAND)
                .containsExactlyElementsOf(SeatEffects.keys(catalogue));
        SeatsPage tables = new SeatsPage(catalogue, new SeatEffects(catalogue, effects));
        String page = Files.readString(PAGE);
        String refreshed = MeasuredPairs.replaced(page, "seats", tables.text());
        if (!refresh.isEmpty()) {
            Files.writeString(PAGE, refreshed);
        } else {
            assertThat(page).as(COMMAND).isEqualTo(refreshed);
        }
    }

    /** A clear effect above a tenth of the mean, whose strength is nothing but assumed, is marked in words. */
    @Test
    void no_effect_is_larger_than_its_evidence_says() throws IOException {
        List<String> lines = Files.readAllLines(MEASURED);
        SeatsPage tables = new SeatsPage(catalogue, new SeatEffects(catalogue, lines.subList(2, lines.size())));
        List<String> rows = Files.readAllLines(PAGE);
        Stream<List<Choice>> families = Stream.concat(
                table.seats().stream().map(Seat::choices),
                Stream.of(table.unseated().stream().map(one -> one.choice()).toList()));
        long marked = families.flatMap(choices -> tables.named(choices).stream())
                .filter(tables::isLargeOnAssumption)
                .map(Judged::choice)
                .count();
        assertThat(rows.stream().filter(row -> row.contains(SeatsPage.LARGE)).count())
                .isEqualTo(marked);
    }
}
