package corridor.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.chronicle.Incident;
import corridor.chronicle.KeptChronicle;
import corridor.chronicle.Target;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RunNarrativeTest {
    private final Catalogue catalogue = Catalogue.standard();
    private final Scenario scenario = SyntheticModel.scenario("baseline", 2);
    private final KeptChronicle told = new KeptChronicle();

    @Test
    void tellsADecisionWithItsOptionsUtilitiesTermsAndProbabilities() {
        told.decision(pressure(31, "public rebuke", 0.694));

        assertThat(narrative(false)).contains("""
                2026-02-01  the ministry, pressure: public rebuke (5 Chinese nationals killed)
                              private message  +0.42   31 %
                                patience +0.50, cost -0.08
                            > public rebuke    +1.23   69 %
                                anger +1.23
                """);
    }

    @Test
    void countsDecisionsThatLeaveThingsAsTheyWere() {
        told.decision(pressure(31, "public rebuke", 0.694));
        told.decision(pressure(59, "public rebuke", 0.694));
        told.decision(pressure(90, "private message", 0.694));

        assertThat(narrative(false))
                .contains("2026-02-01  the ministry")
                .doesNotContain("2026-03-01  the ministry")
                .contains("2026-04-01  the ministry, pressure: private message")
                .contains("(--all shows them): the\nministry, pressure 1 time.");
        assertThat(narrative(true)).contains("2026-03-01  the ministry").doesNotContain("--all");
    }

    @Test
    void leavesOutTheTermsOfUnlikelyOptionsUnlessAllIsWanted() {
        told.decision(pressure(31, "public rebuke", 0.995));

        assertThat(narrative(false)).contains("private message  +0.42   <1 %").doesNotContain("patience +0.50");
        assertThat(narrative(true)).contains("patience +0.50");
    }

    @Test
    void tellsLargeAttacksAndThoseWithChineseVictimsOnly() {
        told.event(attack(10, 12, 8, 0, 0));
        told.event(attack(11, 12, 7, 0, 0));
        told.event(attack(12, 0, 0, 1, 2));

        assertThat(narrative(false).replaceAll("\\s+", " "))
                .contains("2026: 3 attacks, 43 people killed in them")
                .contains(
                        "2026-01-11 Attack in Quetta, GRP, target: security forces: 12 members of the security forces, 8"
                                + " civilians, 1 militant killed")
                .doesNotContain("2026-01-12")
                .contains(
                        "2026-01-13 Attack in Quetta, GRP, target: security forces: 1 Chinese national, 1 militant killed, 2"
                                + " Chinese nationals injured");
    }

    @Test
    void tellsChangesAfterTheDecisionOfTheSameDay() {
        told.change(new Chronicle.Change(
                31,
                LocalDate.of(2026, 2, 1),
                Chronicle.Change.Kind.PRESSURE,
                "China's pressure",
                "quiet",
                "public rebuke",
                "decided"));
        told.decision(pressure(31, "public rebuke", 0.694));

        assertThat(narrative(false))
                .containsSubsequence(
                        "the ministry, pressure: public rebuke",
                        "2026-02-01  Pressure, China's pressure: quiet -> public rebuke (decided)");
    }

    @Test
    void staysWithinAHundredColumnsAndEndsWithAllOutcomes() {
        for (int day = 0; day < 400; day += 7) {
            told.event(attack(day, 123, 45, 6, 78));
            told.decision(pressure(day, "public rebuke", 0.999));
        }
        String text = narrative(true);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        String outcomes = text.substring(text.indexOf("Outcomes of this history"));
        assertThat(catalogue.outcomes())
                .allSatisfy(outcome -> assertThat(outcomes).contains("  " + outcome.label() + " "));
    }

    @Test
    void saysWhyOnADayWithAllTermsAndItsSourcesOnly() {
        told.decision(pressure(31, "public rebuke", 0.995));
        told.decision(pressure(400, "private message", 0.5));
        told.event(attack(20, 12, 8, 0, 0));
        told.event(attack(60, 12, 8, 0, 0));

        String why = why(HistorySelection.WHOLE, LocalDate.of(2026, 2, 1));
        assertThat(why)
                .contains("Why on 2026-02-01")
                .contains("> public rebuke")
                .contains("patience +0.50")
                .contains("What happened from 2026-01-02 to 2026-02-08")
                .contains("2026-01-21  Attack in Quetta")
                .contains("Patience: china.patience = ")
                .doesNotContain("2026-03-02", "2027-02-05", "Outcomes of this history");
    }

    @Test
    void whyNamesTheNearestDecisionsOfADayWithoutOne() {
        told.decision(pressure(31, "public rebuke", 0.7));
        told.decision(pressure(90, "private message", 0.7));
        told.decision(pressure(200, "public rebuke", 0.7));

        assertThat(why(HistorySelection.WHOLE, LocalDate.of(2026, 2, 20)))
                .contains("No decision falls on this day; the nearest ones before and after it are these.")
                .contains("2026-02-01  the ministry", "2026-04-01  the ministry")
                .doesNotContain("2026-07-20");
        assertThat(why(of("china"), LocalDate.of(2026, 2, 1)))
                .contains("No decision of China (the state) falls on this day, nor on any other.");
    }

    @Test
    void showsOneActorAndSomeDays() {
        told.decision(pressure(31, "public rebuke", 0.7));
        told.decision(pressure(90, "private message", 0.7));
        told.event(attack(40, 12, 12, 0, 0));
        told.change(new Chronicle.Change(
                95, LocalDate.of(2026, 4, 6), Chronicle.Change.Kind.PRESSURE, "China's pressure", "a", "b", ""));

        assertThat(narrative(of("the ministry").between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 12, 31))))
                .contains(
                        "2026-04-01  the ministry",
                        "Only the part of the ministry from 2026-03-01 to 2026-12-31 is shown")
                .doesNotContain("2026-02-01", "Attack in", "2026-04-06", "Outcomes of this history");
        assertThat(narrative(of("china")))
                .contains("2026-04-06  Pressure, China's pressure: a -> b")
                .doesNotContain("2026-04-01  the ministry", "Attack in");
        assertThat(narrative(of("balochGroups"))).contains("Attack in Quetta").doesNotContain("ministry");
        assertThat(narrative(of("imf"))).contains("Nothing of this history falls into this part.");
    }

    @Test
    void headsNoGroupWithoutOutcomes() {
        RunResult run = run();
        OutcomeTable.of(catalogue).all().stream()
                .filter(outcome -> outcome.group().equals("bargaining"))
                .forEach(outcome -> {
                    assertThat(outcome.conditional()).isTrue();
                    run.outcomes()[OutcomeTable.of(catalogue).index(outcome.id())] = Double.NaN;
                });
        assertThat(new RunNarrative(catalogue, HistorySelection.WHOLE, "").text(scenario, run, 7, told))
                .doesNotContain("Bargaining")
                .contains("Neighbours");
    }

    @Test
    void thePageHoldsEveryEntryAndNeedsNothingElse() {
        told.decision(pressure(31, "public rebuke", 0.694));
        told.event(attack(10, 12, 8, 0, 0));
        RunResult run = run();
        String page = new HistoryPage(catalogue, HistorySelection.WHOLE, "0.2.0")
                .of(scenario, run, 7, told, "corridor run baseline --seed 7");

        assertThat(page)
                .contains("href=\"#e1\" tabindex=\"-1\"", "id=\"e1\" class=\"entry\"")
                .contains("<details id=\"e2\" class=\"entry\"><summary>")
                .contains("<strong>public rebuke</strong> (taken)", "anger +1.23", "china.resolve")
                .contains("corridor run baseline --seed 7", "Security personnel killed")
                .doesNotContain("<script", "<link", "src=", "url(", "@import");
        assertThat(Pattern.compile("<a href=\"#e(\\d+)\"")
                        .matcher(page)
                        .results()
                        .map(mark -> mark.group(1)))
                .containsExactly("1", "2")
                .allSatisfy(number -> assertThat(page).contains(" id=\"e" + number + "\" "));
    }

    private static HistorySelection of(String actor) {
        return new HistorySelection(Optional.empty(), Optional.empty(), Optional.of(actor), false);
    }

    private String why(HistorySelection selection, LocalDate date) {
        return new RunNarrative(catalogue, selection, "")
                .why(scenario, run(), 7, told, date)
                .replaceAll("\\s+(?=\\S)", " ")
                .replaceAll("(\\d{4}-\\d\\d-\\d\\d) (the|Attack)", "$1  $2");
    }

    private String narrative(HistorySelection selection) {
        return new RunNarrative(catalogue, selection, "")
                .text(scenario, run(), 7, told)
                .replace("\n", " ");
    }

    private RunResult run() {
        return SyntheticModel.of(OutcomeTable.of(catalogue), 7).apply(scenario).run(0, 0, Chronicle.SILENT);
    }

    private String narrative(boolean everyDecision) {
        RunResult run = run();
        return new RunNarrative(
                        catalogue,
                        new HistorySelection(Optional.empty(), Optional.empty(), Optional.empty(), everyDecision),
                        "--all shows them")
                .text(scenario, run, 7, told);
    }

    private static Chronicle.Decision pressure(int day, String chosen, double probability) {
        List<Chronicle.Term> terms = List.of(
                new Chronicle.Term("patience", "china.patience", 0.5),
                new Chronicle.Term("cost", "china.pressureCost", -0.08));
        return new Chronicle.Decision(
                day,
                LocalDate.of(2026, 1, 1).plusDays(day),
                "the ministry",
                Chronicle.Decision.Kind.PRESSURE,
                "pressure",
                List.of(
                        new Chronicle.Option("private message", 0.42, 1 - probability, terms),
                        new Chronicle.Option(
                                "public rebuke",
                                1.234,
                                probability,
                                List.of(new Chronicle.Term("anger", "china.resolve", 1.234)))),
                0.5,
                chosen.equals("public rebuke") ? 1 : 0,
                "5 Chinese nationals killed");
    }

    private Chronicle.Event attack(int day, int security, int civilian, int chinese, int injuredChinese) {
        String quetta = catalogue.areas().stream()
                .filter(area -> area.name().equals("Quetta"))
                .findFirst()
                .orElseThrow()
                .id();
        return new Chronicle.Event(
                day,
                LocalDate.of(2026, 1, 1).plusDays(day),
                Incident.Kind.ATTACK,
                quetta,
                "BAL",
                "GRP",
                "B",
                Target.SECURITY,
                security,
                civilian,
                1,
                chinese,
                injuredChinese,
                true,
                true,
                false);
    }
}
