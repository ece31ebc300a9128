package corridor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.chronicle.Incident;
import corridor.chronicle.Target;
import corridor.validation.LineReading.Contrast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Tests measures against numbers that were worked out by hand. */
class PatternMeasuresTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    /** Of three possible pairs one lies in one area, and one pair of days is near, so a third of a pair is expected. */
    @Test
    void nearRepeatsOfThreeAttacks() {
        History history = history(1, List.of(attack(0, "NWZ"), attack(1, "NWZ"), attack(100, "KEC")), List.of());
        assertThat(NearRepeats.ratio(history, 0, 1)).isCloseTo(3, EXACT);
        assertThat(NearRepeats.ratio(history, 2, 7)).isNaN();
    }

    /**
     * Days 364 and 366 lie in two years, with one and two attacks. Of the two pairs across the years one is near, and
     * half of the pairs are in one area.
     */
    @Test
    void nearRepeatsAcrossTheTurnOfTheYear() {
        History history = history(2, List.of(attack(364, "NWZ"), attack(366, "NWZ"), attack(600, "KEC")), List.of());
        assertThat(NearRepeats.ratio(history, 2, 7)).isCloseTo(2, EXACT);
    }

    /** Two attacks come after the operation and one before. Around the moved days one comes after and one before. */
    @Test
    void wakeOfAnOperation() {
        List<Chronicle.Event> attacks = List.of(
                attack(100, "NWZ"), attack(120, "NWZ"), attack(290, "NWZ"), attack(301, "NWZ"), attack(330, "NWZ"));
        History history = history(2, attacks, List.of(operation(300, "NWZ")));
        assertThat(OperationWake.ratio(history)).isCloseTo(2, EXACT);
    }

    @Test
    void wakeCountsNeitherTheDayItselfNorOtherAreas() {
        List<Chronicle.Event> attacks = List.of(
                attack(100, "NWZ"),
                attack(120, "NWZ"),
                attack(290, "NWZ"),
                attack(300, "NWZ"),
                attack(331, "NWZ"),
                attack(310, "KEC"),
                attack(330, "NWZ"));
        History history = history(2, attacks, List.of(operation(300, "NWZ")));
        assertThat(OperationWake.ratio(history)).isCloseTo(1, EXACT);
    }

    @Test
    void strikesWithinThirtyDaysOfTheLastAreOneEpisode() {
        List<History.Act> acts = new ArrayList<>();
        for (int day : new int[] {10, 40, 70, 101}) {
            acts.add(new History.Act(day, Chronicle.Decision.Kind.FORCE, Chronicle.Act.STRIKES));
        }
        acts.add(new History.Act(50, Chronicle.Decision.Kind.FORCE, Chronicle.Act.SURGE));
        History history = new History(START, 2, List.of(), List.of(), List.of(), acts, new double[0][]);
        DecisionRates rates = new DecisionRates(Catalogue.standard());
        assertThat(rates.strikeEpisodes(history)).isEqualTo(1);
        assertThat(rates.surges(history)).isEqualTo(0.5);
        assertThat(rates.areaOperations(history)).isZero();
        assertThat(rates.operations(history)).isEqualTo(0.5);
    }

    @Test
    void countsPublicAndPrivateStepsAndClosures() {
        Catalogue catalogue = Catalogue.standard();
        String closure = catalogue.lever("pakistan.borderClosure").meaning();
        List<Chronicle.Change> changes = List.of(
                change(Chronicle.Change.Kind.PRESSURE, "China's pressure", "quiet", "private-message"),
                change(Chronicle.Change.Kind.PRESSURE, "China's pressure", "public-rebuke", "private-message"),
                change(Chronicle.Change.Kind.STATEMENT, "China in public", "", "public-rebuke"),
                change(Chronicle.Change.Kind.STATEMENT, "China in public", "", "freeze"),
                change(Chronicle.Change.Kind.LEVER, closure, "no", "yes"),
                change(Chronicle.Change.Kind.LEVER, closure, "yes", "no"),
                change(Chronicle.Change.Kind.COOPERATION, "a cell", "not in force", "agreed"),
                change(Chronicle.Change.Kind.COOPERATION, "guards", "offered", "refused"),
                change(Chronicle.Change.Kind.COOPERATION, "a cell", "renewal offered", "refused"),
                change(Chronicle.Change.Kind.COOPERATION, "a cell", "in force", "lapsed"));
        History history = new History(START, 1, List.of(), List.of(), changes, List.of(), new double[0][]);
        DecisionRates rates = new DecisionRates(catalogue);
        assertThat(rates.privateSteps(history)).isEqualTo(1);
        assertThat(rates.publicSteps(history)).isEqualTo(2);
        assertThat(rates.threats(history)).isEqualTo(1);
        assertThat(rates.closures(history)).isEqualTo(1);
        assertThat(rates.agreed(history)).isEqualTo(1);
        assertThat(rates.refused(history)).isEqualTo(2);
        assertThat(rates.lapsed(history)).isEqualTo(1);
    }

    /** The counts are 1, 2, 2, 4, so growth is ln 2, 0, ln 2. */
    @Test
    void growthOfReportedAttacks() {
        List<Chronicle.Event> attacks = new ArrayList<>();
        int[] counts = {1, 2, 2, 4};
        for (int year = 0; year < counts.length; year++) {
            for (int k = 0; k < counts[year]; k++) {
                attacks.add(attack(year * 366 + k, "NWZ"));
            }
        }
        assertThat(Courses.growthSd(history(4, attacks, List.of()))).isCloseTo(Math.log(2) / Math.sqrt(3), EXACT);
    }

    @Test
    void meansOfUnitsTakeWhatIsLeftOver() {
        LineReading chance = new LineReading("P15.own", PatternSetting.SHOCKED, (s, h) -> 0, Contrast.NONE, 2);
        assertThat(chance.units(new double[] {1, 0, 1, Double.NaN, 0, 0, 1}))
                .containsExactly(new double[] {0.5, 1, 1.0 / 3}, EXACT);
        assertThat(chance.units(new double[] {1})).containsExactly(1);
    }

    @Test
    void contrastsAreTakenOfOneReplicate() {
        assertThat(Contrast.DIFFERENCE.of(0.7, 0.5)).isCloseTo(0.2, EXACT);
        assertThat(Contrast.RELATIVE_CHANGE.of(30, 40)).isCloseTo(-0.25, EXACT);
        assertThat(Contrast.RELATIVE_CHANGE.of(30, 0)).isNaN();
        assertThat(Contrast.NONE.of(3, Double.NaN)).isEqualTo(3);
    }

    private static History history(int years, List<Chronicle.Event> attacks, List<Chronicle.Event> operations) {
        return new History(START, years, attacks, operations, List.of(), List.of(), new double[0][]);
    }

    private static Chronicle.Change change(Chronicle.Change.Kind kind, String subject, String from, String to) {
        return new Chronicle.Change(5, START.plusDays(5), kind, subject, from, to, "");
    }

    private static Chronicle.Event attack(int day, String area) {
        return event(day, area, Incident.Kind.ATTACK, Target.SECURITY, 1, 0);
    }

    private static Chronicle.Event operation(int day, String area) {
        return event(day, area, Incident.Kind.OPERATION, null, 0, 3);
    }

    private static Chronicle.Event event(
            int day, String area, Incident.Kind kind, Target target, int security, int militants) {
        return new Chronicle.Event(
                day,
                START.plusDays(day),
                kind,
                area,
                "KP",
                "TTP",
                "T",
                target,
                security,
                0,
                militants,
                0,
                0,
                true,
                true,
                true);
    }
}
