package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.statistics.Quantiles;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.catalogue.Outcome;
import corridor.catalogue.Parameter;
import corridor.chronicle.Chronicle;
import corridor.number.DecimalText;
import corridor.result.OutcomeTable;
import corridor.scenario.LeverSetting;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * No outcome was shown to move by what matters over the range of a fixed number, in nine settings. That is less than a
 * proof that none does. For each number docs/fixed-numbers.csv holds the range that was tried, the share of runs in
 * which an outcome moved at all, the largest share of what matters by which an outcome surely moved, and the median
 * over outcomes of the largest share that cannot be excluded. To measure again, which takes some minutes, run this test
 * with -Dcorridor.writeFixedNumbers=true.
 */
class FixedNumbersTest {
    private static final Path MEASURED = Path.of("docs", "fixed-numbers.csv");
    private static final String REFRESH = "corridor.writeFixedNumbers";
    private static final String HEADER = "parameter,low,high,moved,share,outcome,scenario,possible";
    private static final List<String> SCENARIOS = List.of(
            "baseline",
            "joint-combat-operations",
            "full-package",
            "bargained-fast-withdrawal",
            "cross-border-strikes",
            "iran-joint",
            "hard-line");
    private static final List<String> LEVERS_WITHOUT_RULES = List.of(
            "pakistan.harmReduction=0.7",
            "pakistan.detentionPolicy=0.7",
            "pakistan.oneWindow=0.7",
            "pakistan.antiCorruption=0.7",
            "pakistan.developmentSpend=300",
            "pakistan.developmentTargeting=by-grievance",
            "imf.strictness=0.7",
            "china.messaging=0.7",
            "pakistan.informationPolicy=-0.7",
            "pakistan.protectionRule=by-risk",
            "pakistan.talksTtp=ceasefire-talks",
            "pakistan.amnesty=0.6",
            "china.militantMediation=true",
            "pakistan.dialogueBaloch=formal",
            "pakistan.airStrikesBalochistan=2",
            "iran.unilateralStrikes=2",
            "pakistan.areaOperation=iran-border");
    private static final int YEARS = 5;
    private static final int PAIRS = 24;
    private static final long SEED = 7;

    /** Standard errors by which an effect must differ from zero before it counts, since very many are looked at. */
    private static final double SURE = 3.5;

    /** Standard errors beyond the mean up to which an effect cannot be excluded. */
    private static final double POSSIBLE = 2;

    /** Largest share of what matters by which a fixed number may surely move an outcome. */
    private static final double LITTLE = 0.5;

    private final Catalogue catalogue = Catalogue.standard();
    private final OutcomeTable table = OutcomeTable.of(catalogue);

    /**
     * A row of the table: the range that was tried, the outcome that moves most, and what cannot be excluded.
     *
     * @param moved share of the runs in which an outcome differs at all
     */
    private record Row(
            String parameter,
            double low,
            double high,
            double moved,
            double share,
            String outcome,
            String scenario,
            double possible) {
        static Row of(String line) {
            String[] cells = line.split(",", -1);
            return new Row(
                    cells[0],
                    Double.parseDouble(cells[1]),
                    Double.parseDouble(cells[2]),
                    Double.parseDouble(cells[3]),
                    Double.parseDouble(cells[4]),
                    cells[5],
                    cells[6],
                    Double.parseDouble(cells[7]));
        }

        String line() {
            return String.join(
                    ",",
                    parameter,
                    DecimalText.of(low),
                    DecimalText.of(high),
                    DecimalText.rounded(moved, 2),
                    DecimalText.rounded(share, 2),
                    outcome,
                    scenario,
                    DecimalText.rounded(possible, 2));
        }
    }

    @Test
    void no_outcome_was_shown_to_move_by_what_matters() throws IOException {
        List<String> lines = Files.readAllLines(MEASURED);
        if (Boolean.getBoolean(REFRESH)) {
            List<String> text = new ArrayList<>(List.of(MeasuredPairs.stamp(), HEADER));
            measured(lines).forEach(row -> text.add(row.line()));
            Files.write(MEASURED, text);
            lines = text;
        }
        assertThat(lines.get(0))
                .as("mvn -Dquick test -Dtest=FixedNumbersTest -D" + REFRESH + "=true")
                .isEqualTo(MeasuredPairs.stamp());
        assertThat(lines.get(1)).isEqualTo(HEADER);
        List<Row> rows = lines.stream().skip(2).map(Row::of).toList();
        assertThat(rows)
                .extracting(Row::parameter)
                .containsExactlyInAnyOrderElementsOf(catalogue.parameters().stream()
                        .filter(parameter -> !parameter.isFree())
                        .map(Parameter::id)
                        .toList());
        assertThat(rows).allSatisfy(row -> {
            Parameter parameter = catalogue.parameter(row.parameter);
            assertThat(row.low).isLessThanOrEqualTo(parameter.defaultValue());
            assertThat(row.high).isGreaterThanOrEqualTo(parameter.defaultValue());
            assertThat(row.moved)
                    .as("a number without any effect can go: " + row.parameter)
                    .isPositive();
            assertThat(row.share).as(row.parameter).isLessThan(LITTLE);
            assertThat(row.possible)
                    .as("for half of the outcomes: " + row.parameter)
                    .isLessThan(LITTLE);
            assertThat(parameter.note())
                    .contains("fixed: from " + DecimalText.of(row.low) + " to " + DecimalText.of(row.high)
                            + " no outcome");
        });
    }

    /** Measures the numbers of the rows that are fixed now, over the ranges of the rows. */
    private List<Row> measured(List<String> lines) {
        Map<String, Scenario> settings = settings();
        Map<String, double[][]> references = new ConcurrentHashMap<>();
        settings.entrySet().parallelStream().forEach(one -> references.put(one.getKey(), runs(one.getValue())));
        return lines.stream().skip(2).toList().parallelStream()
                .map(line -> line.split(",", -1))
                .filter(cells -> !catalogue.parameter(cells[0]).isFree())
                .map(cells -> measured(
                        cells[0], Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), settings, references))
                .toList();
    }

    private Map<String, Scenario> settings() {
        ScenarioReader reader = new ScenarioReader(catalogue);
        Map<String, Scenario> settings = new LinkedHashMap<>();
        for (String name : SCENARIOS) {
            settings.put(name, reader.read(Path.of("scenarios", name + ".json")));
        }
        settings.put(
                "levers without rules", reader.withOverrides(settings.get(SCENARIOS.get(0)), LEVERS_WITHOUT_RULES));
        settings.put("all levers", allLevers());
        return settings;
    }

    /** Sets each lever that its actor decides to the value of the lever's own test, but lets China stay. */
    private Scenario allLevers() {
        Map<String, LeverSetting> levers = new LinkedHashMap<>();
        for (Lever lever : catalogue.levers()) {
            if (lever.endogenous() && lever.test() != null && !lever.id().equals("china.withdrawal")) {
                levers.put(lever.id(), new LeverSetting.Constant(lever.test().changed()));
            }
        }
        return Histories.scenario(YEARS, levers, Map.of());
    }

    private Row measured(
            String parameter,
            double low,
            double high,
            Map<String, Scenario> settings,
            Map<String, double[][]> references) {
        double share = 0;
        String outcome = "";
        String scenario = "";
        int moved = 0;
        double[] possible = new double[table.all().size()];
        for (Map.Entry<String, Scenario> setting : settings.entrySet()) {
            double[][] reference = references.get(setting.getKey());
            for (double value : new double[] {low, high}) {
                double[][] changed = runs(with(setting.getValue(), parameter, value));
                for (int r = 0; r < PAIRS; r++) {
                    moved += Arrays.equals(reference[r], changed[r]) ? 0 : 1;
                }
                for (int k = 0; k < possible.length; k++) {
                    Move move = Move.of(table.all().get(k), k, reference, changed);
                    possible[k] = Math.max(possible[k], move.mean + POSSIBLE * move.error);
                    if (move.mean - SURE * move.error > share) {
                        share = move.mean - SURE * move.error;
                        outcome = table.all().get(k).id();
                        scenario = setting.getKey();
                    }
                }
            }
        }
        double runs = 2.0 * PAIRS * settings.size();
        return new Row(
                parameter,
                low,
                high,
                moved / runs,
                share,
                outcome,
                scenario,
                Quantiles.of(possible).at(0.5));
    }

    /**
     * How an outcome moves, as shares of what matters.
     *
     * @param mean size of the mean difference; 0 if the outcome is not a number in some run
     * @param error standard error of the mean difference
     */
    private record Move(double mean, double error) {
        private static final Move NONE = new Move(0, 0);

        static Move of(Outcome outcome, int k, double[][] reference, double[][] changed) {
            double[] differences = IntStream.range(0, PAIRS)
                    .mapToDouble(r -> changed[r][k] - reference[r][k])
                    .filter(Double::isFinite)
                    .toArray();
            if (differences.length < PAIRS) {
                return NONE;
            }
            double mean = Arrays.stream(differences).average().orElseThrow();
            double square =
                    Arrays.stream(differences).map(d -> (d - mean) * (d - mean)).sum();
            double error = Math.sqrt(square / (PAIRS - 1) / PAIRS);
            double usual = Arrays.stream(reference)
                    .mapToDouble(run -> run[k])
                    .average()
                    .orElseThrow();
            double matters = Math.max(outcome.matters(), outcome.mattersShare() * Math.abs(usual));
            return matters <= 0 ? NONE : new Move(Math.abs(mean) / matters, error / matters);
        }
    }

    private static Scenario with(Scenario scenario, String parameter, double value) {
        Map<String, Double> parameters = new LinkedHashMap<>(scenario.parameters());
        parameters.put(parameter, value);
        return new Scenario(
                scenario.name(),
                scenario.title(),
                scenario.ancestry(),
                scenario.start(),
                scenario.years(),
                scenario.levers(),
                scenario.events(),
                parameters,
                scenario.switches(),
                scenario.info());
    }

    private double[][] runs(Scenario scenario) {
        Runner runner = new Runner(catalogue, scenario, SEED);
        return IntStream.range(0, PAIRS)
                .mapToObj(
                        replicate -> runner.run(0, replicate, Chronicle.SILENT).outcomes())
                .toArray(double[][]::new);
    }
}
