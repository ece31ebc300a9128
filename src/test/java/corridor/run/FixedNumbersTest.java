package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.Parameter;
import corridor.chronicle.Chronicle;
import corridor.number.DecimalText;
import corridor.result.OutcomeTable;
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
 * No outcome was shown to move by what matters over the range of a fixed number, in five settings.
 * docs/fixed-numbers.csv holds the range that was tried, and the largest share of what matters by which an outcome
 * surely moved. To measure again, which takes some minutes, run this test with -Dcorridor.writeFixedNumbers=true.
 */
class FixedNumbersTest {
    private static final Path MEASURED = Path.of("docs", "fixed-numbers.csv");
    private static final String REFRESH = "corridor.writeFixedNumbers";
    private static final String HEADER = "parameter,low,high,share,outcome,scenario";
    private static final List<String> SCENARIOS =
            List.of("baseline", "joint-combat-operations", "full-package", "bargained-fast-withdrawal");
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
    private static final int PAIRS = 12;
    private static final long SEED = 7;

    /** Standard errors by which an effect must differ from zero before it counts, since very many are looked at. */
    private static final double SURE = 3.5;

    /** Largest share of what matters by which a fixed number may surely move an outcome. */
    private static final double LITTLE = 0.5;

    private final Catalogue catalogue = Catalogue.standard();
    private final OutcomeTable table = OutcomeTable.of(catalogue);

    /** A row of the table: the range that was tried, and the outcome that moves most. */
    private record Row(String parameter, double low, double high, double share, String outcome, String scenario) {
        static Row of(String line) {
            String[] cells = line.split(",", -1);
            return new Row(
                    cells[0],
                    Double.parseDouble(cells[1]),
                    Double.parseDouble(cells[2]),
                    Double.parseDouble(cells[3]),
                    cells[4],
                    cells[5]);
        }

        String line() {
            return String.join(
                    ",",
                    parameter,
                    DecimalText.of(low),
                    DecimalText.of(high),
                    DecimalText.rounded(share, 2),
                    outcome,
                    scenario);
        }
    }

    @Test
    void no_outcome_was_shown_to_move_by_what_matters() throws IOException {
        List<String> lines = Files.readAllLines(MEASURED);
        assertThat(lines.get(0)).isEqualTo(HEADER);
        List<Row> rows = lines.subList(1, lines.size()).stream().map(Row::of).toList();
        if (Boolean.getBoolean(REFRESH)) {
            rows = measured(rows);
            List<String> text = new ArrayList<>(List.of(HEADER));
            rows.forEach(row -> text.add(row.line()));
            Files.write(MEASURED, text);
        }
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
            assertThat(row.share).as(row.parameter).isLessThan(LITTLE);
            assertThat(parameter.note()).contains("fixed: from ");
        });
    }

    private List<Row> measured(List<Row> rows) {
        Map<String, Scenario> settings = settings();
        Map<String, double[][]> references = new ConcurrentHashMap<>();
        settings.entrySet().parallelStream().forEach(one -> references.put(one.getKey(), runs(one.getValue())));
        return rows.parallelStream()
                .map(row -> measured(row, settings, references))
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
        return settings;
    }

    private Row measured(Row row, Map<String, Scenario> settings, Map<String, double[][]> references) {
        Row most = new Row(row.parameter, row.low, row.high, 0, "", "");
        for (Map.Entry<String, Scenario> setting : settings.entrySet()) {
            double[][] reference = references.get(setting.getKey());
            for (double value : new double[] {row.low, row.high}) {
                double[][] changed = runs(with(setting.getValue(), row.parameter, value));
                for (int k = 0; k < reference[0].length; k++) {
                    double share = share(table.all().get(k), k, reference, changed);
                    if (share > most.share) {
                        most = new Row(
                                row.parameter,
                                row.low,
                                row.high,
                                share,
                                table.all().get(k).id(),
                                setting.getKey());
                    }
                }
            }
        }
        return most;
    }

    /** Returns by which share of what matters an outcome surely differs; 0 if it does not. */
    private static double share(Outcome outcome, int k, double[][] reference, double[][] changed) {
        double[] differences = IntStream.range(0, PAIRS)
                .mapToDouble(r -> changed[r][k] - reference[r][k])
                .filter(Double::isFinite)
                .toArray();
        if (differences.length < PAIRS) {
            return 0;
        }
        double mean = Arrays.stream(differences).average().orElseThrow();
        double square =
                Arrays.stream(differences).map(d -> (d - mean) * (d - mean)).sum();
        double error = Math.sqrt(square / (PAIRS - 1) / PAIRS);
        double usual =
                Arrays.stream(reference).mapToDouble(run -> run[k]).average().orElseThrow();
        double matters = Math.max(outcome.matters(), outcome.mattersShare() * Math.abs(usual));
        return matters <= 0 ? 0 : Math.max(0, (Math.abs(mean) - SURE * error) / matters);
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
