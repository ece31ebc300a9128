package corridor.report;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.AnalysisContext;
import corridor.analysis.comparison.Analyst;
import corridor.build.Build;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.calibration.FutureSource;
import corridor.chart.page.Chart;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import corridor.report.comparison.ChangeRow;
import corridor.report.comparison.ComparisonReport;
import corridor.report.comparison.FeasibilityRow;
import corridor.report.comparison.ReportContents;
import corridor.report.page.Figure;
import corridor.report.page.Reproduction;
import corridor.result.Futures;
import corridor.result.MonthlyValues;
import corridor.result.OutcomeTable;
import corridor.result.RunColumns;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.result.Structures;
import corridor.scenario.Info;
import corridor.scenario.Scenario;
import corridor.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a report of invented numbers, for tests and for readers; {@code main FILE REPLICATES} writes the report. */
public final class ExampleReport {
    static final List<String> NAMES = List.of("baseline", "investment-freeze-24m", "joint-combat-operations");
    private static final int MONTHS = 60;
    private static final Catalogue CATALOGUE = Catalogue.standard();

    private ExampleReport() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), ComparisonReport.page(contents(Integer.parseInt(arguments[1]), 3)));
    }

    public static ReportContents contents(int replicates, int scenarios) {
        List<String> names = NAMES.subList(0, scenarios);
        List<Scenario> resolved = names.stream().map(ExampleReport::scenario).toList();
        return new ReportContents(
                analysis(replicates, names),
                resolved,
                Map.of(NAMES.get(1), List.of(freeze()), NAMES.get(2), List.of(freeze(), freeze())),
                List.of(
                        figure("forest", Figure.Section.OUTCOMES),
                        figure("fan-attacks", Figure.Section.OUTCOMES),
                        figure("ladder-pressure", Figure.Section.COURSE)),
                Set.of(),
                CATALOGUE,
                reproduction("JDK 17, Linux"));
    }

    /** Returns the contents of a report with several futures, two structures, a map, conclusions and a feasibility. */
    public static ReportContents rich(int futures, int scenarios) {
        List<String> names = NAMES.subList(0, scenarios);
        OutcomeTable table = OutcomeTable.of(CATALOGUE);
        List<RunResult> runs = new ArrayList<>();
        double[][] values = new double[futures][2];
        for (int future = 0; future < futures; future++) {
            for (int k = 0; k < 2; k++) {
                values[future][k] = InverseCdf.normal(KeyedRandom.draw(new KeyedRandom(9, future, 0).key(9, 0), k));
            }
            for (int scenario = 0; scenario < names.size(); scenario++) {
                for (int point = 0; point < 2; point++) {
                    for (int replicate = 0; replicate < 3; replicate++) {
                        RunResult run = run(names.get(scenario), scenario, 100 * future + replicate, table);
                        double[] outcomes = run.outcomes().clone();
                        int civilians = table.index("deaths_civilian_groups");
                        outcomes[civilians] += scenario * 20 * values[future][0];
                        RunKey key = new RunKey(names.get(scenario), point, future, replicate);
                        runs.add(new RunResult(key, 1, outcomes, run.monthly()));
                    }
                }
            }
        }
        AnalysisContext known = new AnalysisContext(
                new Futures(List.of("security.accuracyBase", "civil.rho"), values),
                Structures.of(List.of(Map.of(), Map.of("FEAR_MODEL", "INERT"))),
                true,
                Map.of(NAMES.get(1), Map.of("disbursement", List.of("china.newCommitments"))));
        Analysis analysis = Analyst.of(CATALOGUE, Tasks.HERE)
                .analyse(names, RunColumns.of(runs), MonthlyValues.of(runs), table, YearMonth.of(2026, 1), 7, known);
        ReportContents plain = contents(3, scenarios);
        List<Figure> figures = new ArrayList<>(plain.figures());
        figures.add(figure("split-joint", Figure.Section.DRIVERS));
        figures.add(figure("map-baseline", Figure.Section.AREAS));
        return new ReportContents(
                analysis,
                plain.scenarios(),
                plain.changes(),
                figures,
                Set.of("security"),
                CATALOGUE,
                plain.reproduction(),
                List.of(new FeasibilityRow(NAMES.get(1), "Freeze of new commitments", "China", 0.31, 0.1, 0.5, 120)),
                0,
                FutureSource.ENSEMBLE,
                List.of());
    }

    public static Reproduction reproduction(String platform) {
        return new Reproduction(
                "./corridor batch scenarios/baseline.json scenarios/investment-freeze-24m.json"
                        + " scenarios/joint-combat-operations.json --replicates 100 --seed 7",
                7,
                new Build("0.2.0", "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd6", "8c2f1ab"),
                platform,
                List.of(new Reproduction.Hash(
                        "SHA-256 of runs.csv", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")),
                List.of(
                        new Reproduction.FileNote("runs.csv", "one row per run, one column per outcome"),
                        new Reproduction.FileNote("analysis/differences.csv", "paired differences with verdicts")));
    }

    public static Analysis analysis(int replicates, List<String> names) {
        OutcomeTable table = OutcomeTable.of(CATALOGUE);
        List<RunResult> runs = new ArrayList<>();
        for (int scenario = 0; scenario < names.size(); scenario++) {
            for (int replicate = 0; replicate < replicates; replicate++) {
                runs.add(run(names.get(scenario), scenario, replicate, table));
            }
        }
        return Analyst.of(CATALOGUE, Tasks.HERE).analyse(names, runs, table, YearMonth.of(2026, 1), 7);
    }

    /**
     * Returns a run whose outcomes vary around a size of their own. Every second outcome is shifted by scenario, and
     * half of the noise is shared.
     */
    private static RunResult run(String name, int scenario, int replicate, OutcomeTable table) {
        KeyedRandom luck = new KeyedRandom(1, 0, replicate);
        double[] outcomes = new double[table.all().size()];
        for (int i = 0; i < outcomes.length; i++) {
            Outcome outcome = table.all().get(i);
            double size =
                    outcome.unit().equals("attacks") ? 3500 : outcome.unit().startsWith("USD") ? 6000 : 40;
            double shared = InverseCdf.normal(KeyedRandom.draw(luck.key(1, 0), i));
            double own = InverseCdf.normal(KeyedRandom.draw(luck.key(2, scenario), i));
            // Every second outcome has an effect, with alternating signs; that on disbursement is negative.
            int place = Math.floorMod(i - table.index("disbursement"), 4);
            double shift = place % 2 == 0 ? 0.08 * scenario * (place == 2 ? 1 : -1) : 0.004 * scenario;
            outcomes[i] = size * (1 + shift + 0.08 * shared + 0.04 * own);
        }
        double[][] monthly = new double[table.monthly().size()][MONTHS];
        for (double[] series : monthly) {
            for (int month = 0; month < MONTHS; month++) {
                series[month] = Math.floor(KeyedRandom.draw(luck.key(3, month), scenario) * (1 + 5.0 * month / MONTHS));
            }
        }
        return new RunResult(new RunKey(name, 0, 0, replicate), luck.seed(), outcomes, monthly);
    }

    private static Scenario scenario(String name) {
        String title = switch (name) {
            case "baseline" -> "Baseline: everybody decides by the rules of the model";
            case "investment-freeze-24m" -> "China freezes new commitments for 24 months";
            default -> "Joint Chinese-Pakistani combat operations <on the ground>";
        };
        Info info = new Info(
                "China stops new commitments for two years, whatever Pakistan does.",
                "",
                "",
                "",
                "",
                "The freeze has no release condition; it is a control, not a policy that anybody has announced.",
                "");
        return new Scenario(
                name, title, List.of(), LocalDate.of(2026, 1, 1), 5, Map.of(), List.of(), Map.of(), Map.of(), info);
    }

    private static ChangeRow freeze() {
        return new ChangeRow(
                "lever",
                "china.newCommitments",
                "New Chinese investment commitments, as a multiple of what confidence and friction alone would give",
                "own rule",
                "0 times normal",
                "2026-03-01 to 2028-02-29",
                "China's leadership",
                "F092, F093");
    }

    private static Figure figure(String id, Figure.Section section) {
        String svg = "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.0//EN'"
                + " 'http://www.w3.org/TR/2001/REC-SVG-20010904/DTD/svg10.dtd'>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " width=\"1200\" height=\"800\"><defs><clipPath id=\"clip1\"><rect width=\"1200\" height=\"800\"/></clipPath>"
                + "</defs><g clip-path=\"url(#clip1)\"><rect x=\"90\" y=\"90\" width=\"1080\" height=\"620\""
                + " fill=\"#f5f6f8\"/><path d=\"M90 600 L400 420 L800 500 L1170 300\" stroke=\"#0072B2\" fill=\"none\""
                + " stroke-width=\"4\"/><text x=\"90\" y=\"50\" font-size=\"30\" font-weight=\"bold\""
                + " font-family=\"sans-serif\">Attacks per month &amp; more</text></g></svg>";
        return new Figure(
                Chart.Kind.FAN,
                id,
                "Attacks per month, " + id,
                "Line: median. Dark band: 50 % of replicates; light band: 90 %.",
                "Line chart of attacks per month; the median rises from 60 to 90 in five years & \"more\".",
                svg,
                section);
    }
}
