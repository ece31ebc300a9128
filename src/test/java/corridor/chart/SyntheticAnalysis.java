package corridor.chart;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.AreaValues;
import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.FutureEffects;
import corridor.analysis.comparison.Layer;
import corridor.analysis.comparison.MonthlyBand;
import corridor.analysis.comparison.OutcomeBand;
import corridor.analysis.comparison.Standing;
import corridor.analysis.comparison.StateShares;
import corridor.analysis.comparison.VarianceSplit;
import corridor.analysis.comparison.Verdict;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Area;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.chart.page.ChartContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes analyses of smooth curves and seeded noise, in the shapes that charts must be able to show. */
public final class SyntheticAnalysis {
    static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final int REPLICATES = 100;
    private static final List<String> TITLES = List.of(
            "Baseline",
            "Investment freeze, 24 months",
            "Joint combat operations",
            "Dialogue and rights",
            "Fast withdrawal",
            "Special division doubled",
            "Kabul deal");
    private static final List<String> STEPS = List.of(
            "quiet",
            "condolence and call",
            "public rebuke",
            "visits delayed",
            "new commitments frozen",
            "sector stopped",
            "quiet decoupling");

    private final int scenarios;
    private final int months;
    private double scale = 1;
    private double shift = 0;
    private String longName = "";
    private boolean rich;

    private SyntheticAnalysis(int scenarios, int months) {
        this.scenarios = scenarios;
        this.months = months;
    }

    public static SyntheticAnalysis of(int scenarios, int months) {
        return new SyntheticAnalysis(scenarios, months);
    }

    /** Adds several futures and structures, single histories, and values by area. */
    public SyntheticAnalysis rich() {
        rich = true;
        return this;
    }

    /** Multiplies every value by {@code factor}. */
    public SyntheticAnalysis times(double factor) {
        scale = factor;
        return this;
    }

    /** Adds {@code amount} to every value after scaling. */
    SyntheticAnalysis plus(double amount) {
        shift = amount;
        return this;
    }

    SyntheticAnalysis withLongNames() {
        longName = " with the conditions of a memorandum that nobody has signed and many have criticised in public";
        return this;
    }

    public ChartContext context() {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, LocalDate> interventions = new LinkedHashMap<>();
        for (int s = 0; s < scenarios; s++) {
            titles.put(name(s), TITLES.get(s % TITLES.size()) + (s >= TITLES.size() ? " " + s : "") + longName);
            if (s > 0) {
                interventions.put(name(s), LocalDate.of(2026, 7, 1));
            }
        }
        return new ChartContext(
                Catalogue.standard(), "0.1.0", 7, titles, LocalDate.of(2026, 1, 1), interventions, areas());
    }

    public Analysis analysis() {
        List<String> names = new ArrayList<>();
        List<OutcomeBand> totals = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        List<MonthlyBand> monthly = new ArrayList<>();
        List<StateShares> states = new ArrayList<>();
        List<Analysis.Sample> samples = new ArrayList<>();
        for (int s = 0; s < scenarios; s++) {
            names.add(name(s));
            states.add(ladder(s));
            for (Kind kind : Kind.values()) {
                double[] values = sample(kind, s);
                samples.add(new Analysis.Sample(name(s), kind.outcome.id(), values));
                totals.add(new OutcomeBand(name(s), kind.outcome, REPLICATES, mean(values), band(values)));
                if (kind.outcome.monthly()) {
                    monthly.add(course(kind, s));
                }
                if (s > 0) {
                    differences.add(difference(kind, s, sample(kind, 0), values));
                }
            }
        }
        return new Analysis(
                name(0),
                names,
                rich ? 4 : REPLICATES,
                totals,
                differences,
                monthly,
                states,
                samples,
                rich ? REPLICATES / 4 : 1,
                rich ? 3 : 1,
                rich ? differences.stream().map(this::conclusion).toList() : List.of(),
                rich ? monthly.stream().map(this::course).toList() : List.of());
    }

    private List<AreaValues> areas() {
        if (!rich) {
            return List.of();
        }
        Map<String, Double> values = new LinkedHashMap<>();
        Random random = new Random(5);
        for (Area area : Catalogue.standard().areas()) {
            double weight =
                    area.country().equals("PK") ? area.violence("weightBaloch") + area.violence("weightTtp") : 0;
            values.put(area.id(), at(weight * 3 * (0.8 + 0.4 * random.nextDouble())));
        }
        return List.of(new AreaValues(name(0), "Attacks", "attacks a year", values));
    }

    private Conclusion conclusion(Difference difference) {
        double part = new Random(difference.outcome().id().hashCode()).nextDouble();
        VarianceSplit split =
                new VarianceSplit(share(0.6 * part), share(0.4 * part + 0.5 * (1 - part)), share(0.5 * (1 - part)), 10);
        Layer layer = new Layer(
                Layer.Kind.CHANCE, 100, difference.mean(), difference.low(), difference.high(), difference.verdict());
        return new Conclusion(
                difference.scenario(),
                difference.outcome(),
                List.of(layer),
                0.8,
                FutureEffects.NONE,
                split,
                true,
                Standing.ROBUST,
                List.of(),
                0,
                List.of());
    }

    private static VarianceSplit.Share share(double share) {
        return new VarianceSplit.Share(share, share * 0.8, Math.min(1, share * 1.2));
    }

    private Analysis.Course course(MonthlyBand band) {
        double[][] runs = new double[20][band.bands().size()];
        for (int r = 0; r < runs.length; r++) {
            Random random = new Random(r);
            for (int m = 0; m < runs[r].length; m++) {
                Band at = band.bands().get(m);
                runs[r][m] = at.p5() + (at.p95() - at.p5()) * random.nextDouble();
            }
        }
        return new Analysis.Course(band.scenario(), band.outcome().id(), FIRST, runs);
    }

    private static String name(int s) {
        return "scenario-" + s;
    }

    /** A kind is an outcome with its monthly level, relative noise, and effect of each further scenario. */
    @SuppressWarnings("ImmutableEnumChecker") // an Outcome is a record of texts and numbers
    private enum Kind {
        ATTACKS("attacks", "Attacks", "attacks", "attacks per month", 80, 0.22, -0.02, "violence", ""),
        ATTACKS_PIPS(
                "attacks_pips",
                "Attacks as PIPS would count",
                "attacks",
                "attacks per month",
                58,
                0.25,
                -0.05,
                "violence",
                "Institutes differ by a factor of two on the same year."),
        DEATHS("deaths", "Deaths in attacks", "deaths", "deaths per month", 95, 0.35, -0.06, "violence", ""),
        ATTACKS_CHINESE(
                "attacks_chinese",
                "Attacks on Chinese targets",
                "attacks",
                "attacks per month",
                0.3,
                1.5,
                -0.1,
                "chinese",
                "A few a year: single histories differ widely."),
        DEATHS_CHINESE(
                "deaths_chinese",
                "Chinese nationals killed",
                "deaths",
                "deaths per month",
                0.22,
                3,
                -0.12,
                "chinese",
                "Rare events: read the distribution, not the mean."),
        CHINESE_PRESENT(
                "chinese_present", "Chinese nationals present", "persons", "persons", 20000, 0.02, -0.1, "chinese", ""),
        DISBURSEMENT(
                "disbursement",
                "Chinese disbursement",
                "USD million",
                "USD million per month",
                95,
                0.15,
                -0.18,
                "investment",
                ""),
        SUSPENDED(
                "projects_suspended_days",
                "Days of suspended work",
                "project-days",
                "project-days per month",
                40,
                0.4,
                0.3,
                "investment",
                ""),
        WITHDRAWN("projects_withdrawn", "Projects withdrawn", "projects", "projects", 0.8, 0.8, 0.5, "investment", ""),
        COMPLETED("projects_completed", "Projects completed", "projects", "projects", 3, 0.3, -0.1, "investment", ""),
        WITHDRAWN_VALUE("withdrawn_value", "Value withdrawn", "USD million", "", 60, 1.1, 0.4, "investment", ""),
        CONFIDENCE(
                "china_confidence", "China's confidence", "index 0-1", "index 0-1", 0.52, 0.08, 0.04, "decisions", ""),
        EFFORT(
                "pakistan_effort",
                "Pakistan's effort",
                "times start level",
                "times start level",
                1.1,
                0.1,
                0.1,
                "decisions",
                ""),
        CIVILIANS("deaths_civilian", "Civilians killed", "deaths", "", 30, 0.3, 0.002, "violence", ""),
        GRIEVANCE(
                "grievance_baloch",
                "Grievance, Baloch areas",
                "index 0-1",
                "index 0-1",
                0.6,
                0.02,
                0.01,
                "society",
                ""),
        GROWTH("growth_mean", "Growth", "% a year", "", -0.4, 0.5, -0.02, "economy", "");

        final Outcome outcome;
        final double level;
        final double noise;
        final double effect;

        Kind(
                String id,
                String label,
                String unit,
                String monthlyUnit,
                double level,
                double noise,
                double effect,
                String group,
                String caution) {
            boolean counted = unit.equals("attacks") || unit.equals("deaths") || unit.equals("projects");
            outcome = new Outcome(
                    id,
                    label,
                    label,
                    unit,
                    monthlyUnit,
                    Outcome.Aggregate.SUM,
                    counted ? "fewer" : "lower",
                    counted ? "more" : "higher",
                    0,
                    0.03,
                    group,
                    caution,
                    Outcome.Wish.CONTESTED,
                    "",
                    Catalogue.standard().outcome(id).shownIn());
            this.level = level;
            this.noise = noise;
            this.effect = effect;
        }

        boolean index() {
            return outcome.unit().startsWith("index") || outcome.unit().startsWith("times") || level < 0;
        }
    }

    private MonthlyBand course(Kind kind, int s) {
        Random random = new Random(31L * kind.ordinal() + 7L * s);
        List<Band> bands = new ArrayList<>();
        List<Double> means = new ArrayList<>();
        for (int m = 0; m < months; m++) {
            double ramp = 1 - StrictMath.exp(-m / 18.0);
            double centre = kind.level * (1 + 0.15 * StrictMath.sin(m / 6.0) + kind.effect * s * ramp);
            double wide = Math.abs(kind.level) * kind.noise * (0.6 + 0.6 * ramp) * (0.95 + 0.1 * random.nextDouble());
            double floor = kind.index() && shift < 0 ? Double.NEGATIVE_INFINITY : kind.level < 0 ? -1e9 : 0;
            bands.add(new Band(
                    at(Math.max(floor, centre - 1.6 * wide)),
                    at(Math.max(floor, centre - 0.7 * wide)),
                    at(Math.max(floor, centre - (kind.noise >= 1 ? 2 * wide : 0))),
                    at(centre + 0.7 * wide),
                    at(centre + 1.8 * wide)));
            means.add(at(centre));
        }
        return new MonthlyBand(name(s), kind.outcome, FIRST, bands, means);
    }

    private double at(double value) {
        return value * scale + shift;
    }

    private double[] sample(Kind kind, int s) {
        Random random = new Random(77L + kind.ordinal());
        double[] values = new double[REPLICATES];
        double level = kind.level * (kind.index() ? 1 : months) * (1 + kind.effect * s);
        for (int r = 0; r < REPLICATES; r++) {
            double noise = random.nextGaussian();
            double twist = new Random(1000L * s + r).nextGaussian() * 0.2;
            double spread = kind.noise / Math.sqrt(kind.index() ? 1 : 4);
            double value = kind.noise >= 1
                    ? Math.floor(level * StrictMath.exp(0.9 * (noise + twist)) - level * 0.3)
                    : level + Math.abs(level) * spread * (noise + twist);
            boolean counted = kind.outcome.unit().matches("attacks|deaths|projects|persons");
            values[r] = at(kind.level < 0 ? value : Math.max(0, counted ? Math.rint(value) : value));
        }
        return values;
    }

    private Difference difference(Kind kind, int s, double[] reference, double[] values) {
        double[] gaps = new double[values.length];
        int higher = 0;
        for (int r = 0; r < gaps.length; r++) {
            gaps[r] = values[r] - reference[r];
            higher += gaps[r] > 0 ? 1 : 0;
        }
        double mean = mean(gaps);
        double variance = 0;
        for (double gap : gaps) {
            variance += (gap - mean) * (gap - mean);
        }
        double half = 1.96 * Math.sqrt(variance) / gaps.length;
        double matters = 0.03 * Math.abs(band(reference).median());
        Verdict verdict = mean - half > 0
                ? mean > matters ? Verdict.HIGHER : Verdict.TOO_SMALL
                : mean + half < 0 ? mean < -matters ? Verdict.LOWER : Verdict.TOO_SMALL : Verdict.NOT_DISTINGUISHABLE;
        return new Difference(
                name(s),
                name(0),
                kind.outcome,
                gaps.length,
                band(reference).median(),
                mean(reference),
                mean,
                mean - half,
                mean + half,
                band(gaps),
                (double) higher / gaps.length,
                matters,
                verdict);
    }

    private StateShares ladder(int s) {
        double[][] shares = new double[months][STEPS.size()];
        for (int m = 0; m < months; m++) {
            double centre = (s == 0 ? 1.2 : 1.5 + s * 0.6) * (1 - StrictMath.exp(-m / 10.0))
                    + 0.3 * StrictMath.sin(m / 4.0 + s);
            double sum = 0;
            for (int k = 0; k < STEPS.size(); k++) {
                shares[m][k] = StrictMath.exp(-(k - centre) * (k - centre) / 1.8);
                sum += shares[m][k];
            }
            for (int k = 0; k < STEPS.size(); k++) {
                shares[m][k] /= sum;
            }
        }
        return new StateShares(name(s), "pressure_step", STEPS, FIRST, shares);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static Band band(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Band(
                quantile(sorted, 0.05),
                quantile(sorted, 0.25),
                quantile(sorted, 0.5),
                quantile(sorted, 0.75),
                quantile(sorted, 0.95));
    }

    private static double quantile(double[] sorted, double p) {
        double at = p * (sorted.length - 1);
        int left = (int) at;
        int right = Math.min(left + 1, sorted.length - 1);
        return sorted[left] + (at - left) * (sorted[right] - sorted[left]);
    }
}
