package corridor.validation;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.scenario.ScheduledEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Patterns of the record, measured on the model's histories (pattern-oriented modelling, Grimm et al. 2005). The bands
 * are catalogue data; here is how each number is read off the events.
 */
public final class Patterns {
    private static final int YEARS = 5;
    private static final int YEAR_AFTER_OPERATION = 2;
    private static final int OPERATION_YEARS = 3;
    private static final int SHOCK_YEARS = 2;
    private static final int BALOCHISTAN = 1;
    private static final int KP = 2;

    /** A small shift in rare events: this many times the histories of the other patterns. */
    private static final int GUARD_SAMPLE = 3;

    /** Projects under construction that are alone in their areas, so that an attack there hits them. */
    private static final List<String> SHOCKED_PROJECTS = List.of("dasu", "diamerBhasha", "mohmandDam");

    private final Catalogue catalogue;
    private final PatternScenarios scenarios;
    private final long seed;
    private final int replicates;
    private final List<PatternReading> readings = new ArrayList<>();

    /**
     * @param parameters values that replace the defaults; may lie outside their ranges, to break the model on purpose
     * @param replicates histories of each scenario, at least 10 for intervals
     */
    public Patterns(Catalogue catalogue, Map<String, Double> parameters, long seed, int replicates) {
        this.catalogue = catalogue;
        scenarios = new PatternScenarios(parameters);
        this.seed = seed;
        this.replicates = replicates;
    }

    /** All patterns of the catalogue, measured. Takes some ten milliseconds a history and scenario. */
    public List<PatternReading> measure() {
        readings.clear();
        List<History> baseline = Histories.of(catalogue, scenarios.baseline(YEARS), seed, replicates);
        levels(baseline);
        severity(baseline);
        timing(baseline);
        space(baseline);
        chineseTargets(baseline);
        suspensions();
        operations(baseline);
        return List.copyOf(readings);
    }

    private void levels(List<History> baseline) {
        read("P1.attacks", baseline, Levels::attacks);
        read("P1.later", baseline, Levels::later);
        read("P2.kp", baseline, all -> Levels.share(all, "KP"::equals));
        read("P2.balochistan", baseline, all -> Levels.share(all, "BAL"::equals));
        read("P2.elsewhere", baseline, all -> Levels.share(all, region -> !isFront(region)));
        read("P3.deaths", baseline, Levels::deathsPerAttack);
        read("P3.lethal", baseline, Levels::lethalShare);
        read("P17.killed", baseline, Levels::militantsKilled);
        read("P17.security", baseline, all -> Levels.victims(all, Chronicle.Event::killedSecurity));
        read(
                "P17.civilians",
                baseline,
                all -> Levels.victims(all, attack -> attack.killedCivilian() + attack.killedChinese()));
        read("P17.militants", baseline, all -> Levels.victims(all, Chronicle.Event::killedMilitant));
    }

    private void severity(List<History> baseline) {
        read("P4.median", baseline, all -> Severity.of(all).quantile(0.5));
        read("P4.mean", baseline, all -> Severity.of(all).mean());
        read("P4.p90", baseline, all -> Severity.of(all).quantile(0.9));
        read("P4.p99", baseline, all -> Severity.of(all).quantile(0.99));
        read("P4.large", baseline, all -> Severity.of(all).largeShare());
        read("P4.tail", baseline, all -> Severity.of(all).tailExponent());
    }

    private void timing(List<History> baseline) {
        read("P5.ratio", baseline, Timing::extraVariance);
        read(
                "P6.kp",
                baseline,
                all -> Timing.branching(all, attack -> attack.region().equals("KP")));
        read(
                "P6.baloch",
                baseline,
                all -> Timing.branching(all, attack -> attack.movement().equals(Timing.BALOCH)));
        read("P19.bursts", baseline, Timing::bursts);
    }

    private void space(List<History> baseline) {
        Concentration country = Concentration.over(catalogue, area -> true);
        Concentration balochistan =
                Concentration.over(catalogue, area -> area.region().equals("BAL"));
        read("P8.gini", baseline, country::gini);
        read("P8.top5", baseline, all -> country.top(all, 5));
        read("P8.top10", baseline, all -> country.top(all, 10));
        read("P8.giniBalochistan", baseline, balochistan::gini);
        read("P8.top5Balochistan", baseline, all -> balochistan.top(all, 5));
        read("P8.moran", baseline, country::moran);
    }

    private void chineseTargets(List<History> baseline) {
        read("P13.attacks", baseline, ChineseTargets::attacksPerYear);
        read("P13.killed", baseline, ChineseTargets::killedPerYear);
        read(
                "P13.sindh",
                baseline,
                all -> ChineseTargets.share(all, attack -> attack.region().equals("SIN")));
        read("P14.soft", baseline, all -> ChineseTargets.share(all, ChineseTargets::offSite));
        int many = GUARD_SAMPLE * replicates;
        List<Paired> guarded = Paired.of(
                Histories.of(catalogue, scenarios.baseline(YEARS), seed, many),
                Histories.of(catalogue, scenarios.doubleGuard(YEARS), seed, many));
        read("P14.shift", guarded, pairs -> softShare(pairs, true) - softShare(pairs, false));
    }

    private static double softShare(List<Paired> pairs, boolean changed) {
        return ChineseTargets.share(
                pairs.stream()
                        .map(pair -> changed ? pair.changed() : pair.reference())
                        .toList(),
                ChineseTargets::offSite);
    }

    private void suspensions() {
        List<Shocked> shocked = new ArrayList<>();
        for (String id : SHOCKED_PROJECTS) {
            String area = catalogue.project(id).area();
            ScheduledEvent shock = PatternScenarios.shock(area);
            List<String> elsewhere = PatternScenarios.underConstructionElsewhere(catalogue, area);
            Histories.of(catalogue, scenarios.shocked(shock, SHOCK_YEARS), seed, replicates)
                    .forEach(history -> shocked.add(
                            new Shocked(history, shock, catalogue.project(id).name(), elsewhere)));
        }
        read("P15.own", shocked, Shocked::ownStops);
        read("P15.stop", shocked, Shocked::medianStop);
        read("P15.unaffected", shocked, Shocked::unaffected);
    }

    private void operations(List<History> baseline) {
        List<History> inKp = Histories.of(catalogue, scenarios.zarbLike(KP, OPERATION_YEARS), seed, replicates);
        read(
                "P10.kp",
                Paired.of(baseline, inKp),
                pairs -> Paired.medianChange(
                        pairs, YEAR_AFTER_OPERATION, attack -> attack.region().equals("KP") && History.lethal(attack)));
        List<History> inBalochistan =
                Histories.of(catalogue, scenarios.areaOperationNotHeld(BALOCHISTAN, OPERATION_YEARS), seed, replicates);
        read(
                "P26.balochistan",
                Paired.of(baseline, inBalochistan),
                pairs -> Paired.medianChange(
                        pairs, YEAR_AFTER_OPERATION, attack -> attack.region().equals("BAL") && attack.reportedPips()));
    }

    private <T> void read(String id, List<T> histories, ToDoubleFunction<List<T>> measure) {
        readings.add(new PatternReading(catalogue.pattern(id), Estimate.of(histories, measure)));
    }

    private static boolean isFront(String region) {
        return region.equals("KP") || region.equals("BAL");
    }
}
