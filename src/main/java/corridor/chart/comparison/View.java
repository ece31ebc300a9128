package corridor.chart.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.MonthlyBand;
import corridor.analysis.comparison.OutcomeBand;
import corridor.analysis.comparison.StateShares;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Outcome;
import corridor.chart.page.ChartContext;
import corridor.chart.page.Palette;
import corridor.number.DecimalText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A view holds the data for one set of charts: the reference and at most six scenarios of an analysis, in the order of
 * the batch.
 *
 * @param scenarios names of the scenarios, the reference first
 * @param page 1 for the first six scenarios, 2 for the next, and so on
 */
record View(Analysis analysis, ChartContext context, List<String> scenarios, int page) {
    private static final int NAMED_IN_SUBTITLES = 3;

    /** Splits an analysis into views of at most six scenarios and the reference. */
    static List<View> of(Analysis analysis, ChartContext context) {
        List<String> others = analysis.scenarios().stream()
                .filter(name -> !name.equals(analysis.reference()))
                .toList();
        List<View> views = new ArrayList<>();
        for (int from = 0; from == 0 || from < others.size(); from += Palette.SCENARIOS) {
            List<String> shown = new ArrayList<>(List.of(analysis.reference()));
            shown.addAll(others.subList(from, Math.min(from + Palette.SCENARIOS, others.size())));
            views.add(new View(analysis, context, List.copyOf(shown), views.size() + 1));
        }
        return views;
    }

    /** Returns the id of a chart, unique across views. */
    String id(String base) {
        return (page == 1 ? base : base + "-" + page).replace('_', '-');
    }

    int role(String scenario) {
        return scenarios.indexOf(scenario);
    }

    String title(String scenario) {
        return context.title(scenario);
    }

    String name(String scenario) {
        return role(scenario) == 0 && scenarios.size() > 1 ? title(scenario) + " (reference)" : title(scenario);
    }

    /** Returns the scenarios and the sample in words, for a subtitle. */
    String cast() {
        String each = scenarios.size() == 1 ? sample() : sample() + " each";
        if (scenarios.size() <= NAMED_IN_SUBTITLES) {
            return String.join("; ", scenarios.stream().map(this::name).toList()) + ". " + sentence(each);
        }
        return name(scenarios.get(0)) + " and " + (scenarios.size() - 1) + " scenarios. " + sentence(each);
    }

    /** Returns the replicates and futures in words, such as "50 futures of 4 replicates". */
    String sample() {
        String replicates =
                analysis.replicates() == 1 ? "1 replicate" : DecimalText.count(analysis.replicates()) + " replicates";
        return analysis.parametersVary()
                ? DecimalText.count(analysis.futures()) + " futures of " + replicates
                : replicates;
    }

    /** Returns the replicates, futures and structures in words, as a sentence. */
    String sampleSentence() {
        String structures = analysis.structures() > 1
                ? ", under " + analysis.structures() + " combinations of rival mechanisms"
                : "";
        return sentence(sample() + structures);
    }

    List<Analysis.Course> courses(String outcome) {
        List<Analysis.Course> found = new ArrayList<>();
        for (String scenario : scenarios) {
            analysis.courses().stream()
                    .filter(c -> c.scenario().equals(scenario) && c.outcome().equals(outcome))
                    .filter(c -> c.runs().length > 0 && c.runs()[0].length > 0)
                    .filter(c -> Arrays.stream(c.runs())
                            .flatMapToDouble(Arrays::stream)
                            .allMatch(Double::isFinite))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    List<MonthlyBand> monthly(String outcome) {
        List<MonthlyBand> found = new ArrayList<>();
        for (String scenario : scenarios) {
            analysis.monthly().stream()
                    .filter(b ->
                            b.scenario().equals(scenario) && b.outcome().id().equals(outcome))
                    .filter(b -> !b.bands().isEmpty() && b.bands().stream().allMatch(View::finite))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    List<OutcomeBand> totals(String outcome) {
        List<OutcomeBand> found = new ArrayList<>();
        for (String scenario : scenarios) {
            analysis.outcomes().stream()
                    .filter(b ->
                            b.scenario().equals(scenario) && b.outcome().id().equals(outcome))
                    .filter(b -> Double.isFinite(b.mean()) && finite(b.band()))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    Optional<OutcomeBand> total(String scenario, String outcome) {
        return totals(outcome).stream()
                .filter(b -> b.scenario().equals(scenario))
                .findFirst();
    }

    /** Returns the outcomes of the analysis: run-level outcomes first, then monthly outcomes. */
    List<Outcome> outcomes() {
        return Stream.concat(
                        analysis.outcomes().stream().map(OutcomeBand::outcome),
                        analysis.monthly().stream().map(MonthlyBand::outcome))
                .distinct()
                .toList();
    }

    /** Returns the outcome of this id, if one of the scenarios has a finite value for the whole run. */
    Optional<Outcome> outcome(String id) {
        return totals(id).stream().map(OutcomeBand::outcome).findFirst();
    }

    List<Analysis.Sample> samples(String outcome) {
        List<Analysis.Sample> found = new ArrayList<>();
        for (String scenario : scenarios) {
            analysis.samples().stream()
                    .filter(s -> s.scenario().equals(scenario) && s.outcome().equals(outcome))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    List<Difference> differences(String scenario) {
        return analysis.differences().stream()
                .filter(d -> d.scenario().equals(scenario) && d.pairs() > 0 && finite(d.spread()))
                .filter(d -> Double.isFinite(d.mean()) && Double.isFinite(d.low()) && Double.isFinite(d.high()))
                .toList();
    }

    /** Returns the ids of the outcomes with ladder shares, in the order of the analysis. */
    List<String> stateOutcomes() {
        LinkedHashSet<String> found = new LinkedHashSet<>();
        analysis.states().forEach(s -> found.add(s.outcome()));
        return List.copyOf(found);
    }

    List<StateShares> states(String outcome) {
        List<StateShares> found = new ArrayList<>();
        for (String scenario : scenarios) {
            analysis.states().stream()
                    .filter(s -> s.scenario().equals(scenario) && s.outcome().equals(outcome))
                    .filter(s -> s.shares().length > 0)
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    /**
     * Returns the time at which a scenario begins to differ from the reference, in months after the beginning of
     * {@code first}.
     */
    Optional<Double> intervention(String scenario, YearMonth first) {
        LocalDate date = context.interventions().get(scenario);
        if (date == null) {
            return Optional.empty();
        }
        int months = (date.getYear() - first.getYear()) * 12 + date.getMonthValue() - first.getMonthValue();
        return Optional.of(months + (date.getDayOfMonth() - 1.0) / date.lengthOfMonth());
    }

    String interventionWords(String scenario) {
        return "change from " + context.interventions().get(scenario);
    }

    /** Returns whether a band can be drawn; an outcome without defined values has NaN quantiles. */
    private static boolean finite(Band band) {
        return Double.isFinite(band.p5())
                && Double.isFinite(band.p25())
                && Double.isFinite(band.median())
                && Double.isFinite(band.p75())
                && Double.isFinite(band.p95());
    }

    private static String sentence(String clause) {
        return clause + ".";
    }
}
