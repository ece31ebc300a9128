package corridor.validation;

import static corridor.validation.PatternSetting.BASELINE;
import static corridor.validation.PatternSetting.GUARDED;
import static corridor.validation.PatternSetting.HELD_OPERATION;
import static corridor.validation.PatternSetting.LONG;
import static corridor.validation.PatternSetting.PASSING_OPERATION;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.result.OutcomeTable;
import corridor.validation.LineReading.Contrast;
import corridor.validation.LineReading.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Pattern readings list how each line of a pattern is measured (pattern-oriented modelling, Grimm et al. 2005). The
 * catalogue holds the targets.
 */
final class PatternReadings {
    /** Year of the record with which the levels of attacks and deaths are compared. */
    private static final int TARGET_YEAR = 2025;

    private static final int YEAR_AFTER_OPERATION = 2;
    /** Largest number of Chinese dead that counts as few. */
    private static final int FEW = 4;

    private static final String TTP = "T";

    private final Catalogue catalogue;
    private final PatternScenarios scenarios;
    private final OutcomeTable table;
    private final int year;
    private final List<LineReading> readings = new ArrayList<>();

    private PatternReadings(Catalogue catalogue, PatternScenarios scenarios, LocalDate start) {
        this.catalogue = catalogue;
        this.scenarios = scenarios;
        table = OutcomeTable.of(catalogue);
        year = TARGET_YEAR - start.getYear();
    }

    /** Returns the readings that are possible with runs from a start. Levels of 2025 need runs that include 2025. */
    static List<LineReading> of(Catalogue catalogue, PatternScenarios scenarios, LocalDate start) {
        PatternReadings all = new PatternReadings(catalogue, scenarios, start);
        if (all.year >= 0 && all.year < BASELINE.years()) {
            all.levels();
        }
        all.read("P1.later", h -> Levels.later(List.of(h)));
        all.severity();
        all.timing();
        all.space();
        all.chineseTargets();
        all.suspensions();
        all.operations();
        all.decisions();
        all.courses();
        return List.copyOf(all.readings);
    }

    private void levels() {
        read("P1.attacks", h -> Levels.attacks(List.of(h), year));
        read("P2.kp", h -> Levels.share(List.of(h), year, "KP"::equals));
        read("P2.balochistan", h -> Levels.share(List.of(h), year, "BAL"::equals));
        read("P2.elsewhere", h -> Levels.share(List.of(h), year, region -> !isFront(region)));
        read("P3.deaths", h -> Levels.deathsPerAttack(List.of(h), year));
        read("P3.lethal", h -> Levels.lethalShare(List.of(h), year));
        int militants = table.monthlyIndex("militants_reported");
        read("P17.killed", h -> Levels.ofYear(h.monthly()[militants], year));
        read("P17.security", h -> Levels.victims(List.of(h), year, Chronicle.Event::killedSecurity));
        read(
                "P17.civilians",
                h -> Levels.victims(List.of(h), year, attack -> attack.killedCivilian() + attack.killedChinese()));
        read("P17.militants", h -> Levels.victims(List.of(h), year, Chronicle.Event::killedMilitant));
    }

    private void severity() {
        read("P4.median", h -> Severity.of(List.of(h)).quantile(0.5));
        read("P4.mean", h -> Severity.of(List.of(h)).mean());
        read("P4.p90", h -> Severity.of(List.of(h)).quantile(0.9));
        read("P4.p99", h -> Severity.of(List.of(h)).quantile(0.99));
        read("P4.large", h -> Severity.of(List.of(h)).largeShare());
        read("P4.tail", h -> Severity.of(List.of(h)).tailExponent());
        read(
                "P4.ttpRecent",
                h -> Severity.of(List.of(h), attack -> attack.movement().equals(TTP))
                        .mean());
        read(
                "P4.balochRecent",
                h -> Severity.of(List.of(h), PatternReadings::isBaloch).mean());
    }

    private void timing() {
        read("P5.ratio", h -> Timing.extraVariance(List.of(h)));
        read(
                "P6.kp",
                h -> Timing.branching(List.of(h), attack -> attack.region().equals("KP")));
        read("P6.baloch", h -> Timing.branching(List.of(h), PatternReadings::isBaloch));
        read("P7.days0to1", h -> NearRepeats.ratio(h, 0, 1));
        read("P7.days2to7", h -> NearRepeats.ratio(h, 2, 7));
        read("P7.days8to14", h -> NearRepeats.ratio(h, 8, 14));
        read("P7.days15to30", h -> NearRepeats.ratio(h, 15, 30));
        read("P7.days31to60", h -> NearRepeats.ratio(h, 31, 60));
        read("P19.bursts", h -> Timing.bursts(List.of(h)));
    }

    private void space() {
        Concentration country = Concentration.over(catalogue, area -> true);
        Concentration balochistan =
                Concentration.over(catalogue, area -> area.region().equals("BAL"));
        read("P8.gini", h -> country.gini(List.of(h)));
        read("P8.top5", h -> country.top(List.of(h), 5));
        read("P8.top10", h -> country.top(List.of(h), 10));
        read("P8.giniBalochistan", h -> balochistan.gini(List.of(h)));
        read("P8.top5Balochistan", h -> balochistan.top(List.of(h), 5));
        read("P8.moran", h -> country.moran(List.of(h)));
    }

    private void chineseTargets() {
        read("P13.attacks", h -> ChineseTargets.attacksPerYear(List.of(h)));
        read("P13.killed", h -> ChineseTargets.killedPerYear(List.of(h)));
        read(
                "P13.sindh",
                h -> ChineseTargets.share(List.of(h), attack -> attack.region().equals("SIN")));
        read("P14.soft", PatternReadings::softShare);
        add("P14.shift", List.of(GUARDED), (s, h) -> softShare(h), Contrast.DIFFERENCE, LineReading.UNIT_OF_CHANCES);
    }

    /**
     * Adds readings of the settings {@link PatternSetting#SHOCKED}. Whether the project itself stops is a probability,
     * so a value needs several histories.
     */
    private void suspensions() {
        shocked("P15.own", all -> Shocked.ownStops(List.of(all)), LineReading.UNIT_OF_CHANCES);
        shocked("P15.stop", all -> Shocked.medianStop(List.of(all)), 1);
        shocked("P15.unaffected", all -> Shocked.unaffected(List.of(all)), 1);
    }

    private void operations() {
        add(
                "P10.kp",
                List.of(HELD_OPERATION),
                (s, h) -> afterOperation(h, attack -> attack.region().equals("KP") && History.lethal(attack)),
                Contrast.RELATIVE_CHANGE,
                1);
        add(
                "P26.balochistan",
                List.of(PASSING_OPERATION),
                (s, h) -> afterOperation(h, attack -> attack.region().equals("BAL") && attack.reportedPips()),
                Contrast.RELATIVE_CHANGE,
                1);
        read("P11.wake", OperationWake::ratio);
    }

    private void decisions() {
        DecisionRates rates = new DecisionRates(catalogue);
        read("P27.operations", rates::operations);
        read("P27.surges", rates::surges);
        read("P27.areas", rates::areaOperations);
        read("P27.strikes", rates::strikeEpisodes);
        read("P27.closures", rates::closures);
        read("P28.public", rates::publicSteps);
        read("P28.threats", rates::threats);
        read("P28.private", rates::privateSteps);
        read("P28.offers", rates::offers);
        read("P28.agreed", rates::agreed);
        read("P28.refused", rates::refused);
        read("P28.lapsed", rates::lapsed);
        chance("P30.none", h -> PublicAnswers.share(h, 0, 0));
        chance("P30.few", h -> PublicAnswers.share(h, 1, FEW));
        chance("P30.many", h -> PublicAnswers.share(h, FEW + 1, Integer.MAX_VALUE));
    }

    private void courses() {
        int disbursement = table.monthlyIndex("disbursement");
        int effort = table.monthlyIndex("pakistan_effort");
        read("P16.flow", h -> Courses.deathsThenSum(h, h.monthly()[disbursement]));
        read("P20.lag", h -> Courses.lagAfterDeaths(h, h.monthly()[effort]));
        add("P29.sd", List.of(LONG), (s, h) -> Courses.growthSd(h), Contrast.NONE, 1);
        add("P29.lag1", List.of(LONG), (s, h) -> Courses.growthLag(h), Contrast.NONE, 1);
    }

    private void shocked(String id, ToDoubleFunction<Shocked> measure, int unit) {
        add(
                id,
                PatternSetting.SHOCKED,
                (setting, history) -> measure.applyAsDouble(setting.shocked(history, scenarios, catalogue)),
                Contrast.NONE,
                unit);
    }

    /**
     * Adds a reading whose measure is a share of few cases in each history, so one value is the mean of several
     * histories.
     */
    private void chance(String id, ToDoubleFunction<History> measure) {
        add(
                id,
                List.of(BASELINE),
                (setting, history) -> measure.applyAsDouble(history),
                Contrast.NONE,
                LineReading.UNIT_OF_CHANCES);
    }

    private void read(String id, ToDoubleFunction<History> measure) {
        add(id, List.of(BASELINE), (setting, history) -> measure.applyAsDouble(history), Contrast.NONE, 1);
    }

    private void add(String id, List<PatternSetting> settings, Measure measure, Contrast contrast, int unit) {
        readings.add(new LineReading(id, settings, measure, contrast, unit));
    }

    private static double softShare(History history) {
        return ChineseTargets.share(List.of(history), ChineseTargets::offSite);
    }

    private static double afterOperation(History history, Predicate<Chronicle.Event> kind) {
        return history.count(YEAR_AFTER_OPERATION, YEAR_AFTER_OPERATION + 1, kind);
    }

    private static boolean isBaloch(Chronicle.Event attack) {
        return attack.movement().equals(Timing.BALOCH);
    }

    private static boolean isFront(String region) {
        return region.equals("KP") || region.equals("BAL");
    }
}
