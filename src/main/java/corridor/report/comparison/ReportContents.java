package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.catalogue.Catalogue;
import corridor.catalogue.calibration.FutureSource;
import corridor.report.page.Figure;
import corridor.report.page.Reproduction;
import corridor.result.SharesEntry;
import corridor.scenario.Scenario;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The contents are all inputs of a comparison report.
 *
 * @param scenarios resolved scenarios in the order of the analysis, the reference first
 * @param changes changes of each scenario relative to the reference, by scenario name
 * @param figures charts with unique ids
 * @param touched submodels on which changed levers act directly, and submodels of changed parameters; empty if not
 *     known. Their assumptions come first and are visible; those of other submodels follow, since feedbacks reach the
 *     whole model
 * @param feasibility probability that the actors would have chosen the values that a scenario fixes; empty when it was
 *     not recorded
 * @param leftOut number of scenarios of the batch that are not described individually
 * @param source where the values of the futures come from
 * @param shares which settings make the differences; empty if that was not asked
 */
public record ReportContents(
        Analysis analysis,
        List<Scenario> scenarios,
        Map<String, List<ChangeRow>> changes,
        List<Figure> figures,
        Set<String> touched,
        Catalogue catalogue,
        Reproduction reproduction,
        List<FeasibilityRow> feasibility,
        int leftOut,
        FutureSource source,
        List<SharesEntry> shares) {
    /** Makes contents without feasibility, with parameters at their defaults. */
    public ReportContents(
            Analysis analysis,
            List<Scenario> scenarios,
            Map<String, List<ChangeRow>> changes,
            List<Figure> figures,
            Set<String> touched,
            Catalogue catalogue,
            Reproduction reproduction) {
        this(
                analysis,
                scenarios,
                changes,
                figures,
                touched,
                catalogue,
                reproduction,
                List.of(),
                0,
                FutureSource.DEFAULTS,
                List.of());
    }

    public ReportContents {
        scenarios = List.copyOf(scenarios);
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        figures = List.copyOf(figures);
        touched = Set.copyOf(touched);
        feasibility = List.copyOf(feasibility);
        shares = List.copyOf(shares);
        List<String> names = scenarios.stream().map(Scenario::name).toList();
        if (!names.equals(analysis.scenarios())) {
            throw new IllegalArgumentException("scenarios " + names + " are not those of " + analysis.scenarios());
        }
        long ids = figures.stream().map(Figure::id).distinct().count();
        if (ids != figures.size()) {
            throw new IllegalArgumentException("two figures have the same id");
        }
    }

    Scenario reference() {
        return scenarios.get(0);
    }

    List<Scenario> alternatives() {
        return scenarios.subList(1, scenarios.size());
    }

    List<Figure> figures(Figure.Section section) {
        return figures.stream().filter(figure -> figure.section() == section).toList();
    }
}
