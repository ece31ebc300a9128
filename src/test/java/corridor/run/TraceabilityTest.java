package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Mechanism;
import corridor.catalogue.Outcome;
import corridor.catalogue.evidence.Trace;
import corridor.catalogue.evidence.Trace.Expected;
import corridor.catalogue.evidence.Trace.Intervention;
import corridor.number.DecimalText;
import corridor.run.MeasuredPairs.Arm;
import corridor.run.MeasuredPairs.Effect;
import corridor.scenario.Scenario;
import corridor.scenario.ScheduledEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each mechanism, decision and what-if of the articles leads to a part of the model and to a measured effect. To
 * measure again, which takes some minutes, run this test with -Dcorridor.writeTraceability=true.
 */
class TraceabilityTest {
    private static final Path PAGE = Path.of("docs", "traceability.md");
    private static final Path MEASURED = Path.of("docs", "traceability.csv");
    private static final String REFRESH = "corridor.writeTraceability";
    private static final String COMMAND = "refresh it with: mvn test -Dtest=TraceabilityTest -D" + REFRESH + "=true";
    private static final String HEADER =
            "id,scenario,set,against,againstSet,outcome,pairs,reference,difference,low,high";

    private final Catalogue catalogue = Catalogue.standard();

    @Test
    void everything_that_the_articles_name_has_a_row() {
        List<String> wanted = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("D", 19);
        counts.put("M", 73);
        counts.put("W", 16);
        counts.forEach((kind, count) -> IntStream.rangeClosed(1, count)
                .forEach(number -> wanted.add(kind + (number < 10 ? "0" : "") + number)));
        assertThat(catalogue.traces()).extracting(Trace::id).containsExactlyElementsOf(wanted);
    }

    @Test
    void rows_name_what_exists() {
        List<String> sources =
                catalogue.sources().stream().map(source -> source.id()).toList();
        Map<String, Mechanism.Status> statuses =
                catalogue.mechanisms().stream().collect(Collectors.toMap(Mechanism::id, Mechanism::status));
        List<String> events = Arrays.stream(ScheduledEvent.Kind.values())
                .map(ScheduledEvent.Kind::id)
                .toList();
        for (Trace trace : catalogue.traces()) {
            assertThat(sources).as(trace.id()).containsAll(trace.sources());
            assertThat(statuses.keySet()).as(trace.id()).containsAll(trace.mechanisms());
            assertThat(trace.mechanisms())
                    .as(trace.id() + ": mechanisms that are there")
                    .allMatch(mechanism -> statuses.get(mechanism) != Mechanism.Status.ABSENT);
            trace.levers().forEach(catalogue::lever);
            assertThat(events).as(trace.id()).containsAll(trace.events());
            Intervention done = trace.intervention();
            if (done != null) {
                catalogue.outcome(done.outcome());
                assertThat(movesWhatTheRowNames(trace))
                        .as(trace.id() + ": the intervention moves a lever or an event of the row, or a parameter")
                        .isTrue();
            }
        }
    }

    private boolean movesWhatTheRowNames(Trace trace) {
        Intervention done = trace.intervention();
        Scenario changed = MeasuredPairs.scenario(catalogue, changed(done));
        Scenario against = MeasuredPairs.scenario(catalogue, against(done));
        boolean lever = trace.levers().stream()
                .anyMatch(id -> !Objects.equals(
                        changed.levers().get(id), against.levers().get(id)));
        boolean event = !changed.events().equals(against.events())
                && changed.events().stream()
                        .anyMatch(one -> trace.events().contains(one.kind().id()));
        return lever || event || !changed.parameters().equals(against.parameters());
    }

    @Test
    void each_row_was_measured_with_this_model() throws IOException {
        if (Boolean.getBoolean(REFRESH)) {
            Files.writeString(MEASURED, measure());
        }
        List<String> lines = Files.readAllLines(MEASURED);
        assertThat(lines.get(0)).as(COMMAND).isEqualTo(MeasuredPairs.stamp());
        assertThat(lines.get(1)).isEqualTo(HEADER);
        List<String> wanted = catalogue.traces().stream()
                .filter(trace -> trace.intervention() != null)
                .map(TraceabilityTest::key)
                .toList();
        assertThat(lines.subList(2, lines.size()).stream()
                        .map(line -> line.substring(0, line.indexOf("," + MeasuredPairs.PAIRS + ",") + 1)))
                .as(COMMAND)
                .containsExactlyElementsOf(wanted);
        String page = Files.readString(PAGE);
        String refreshed = MeasuredPairs.replaced(page, "traces", table(lines));
        if (Boolean.getBoolean(REFRESH)) {
            Files.writeString(PAGE, refreshed);
        } else {
            assertThat(page).as(COMMAND).isEqualTo(refreshed);
        }
    }

    private static String key(Trace trace) {
        Intervention done = trace.intervention();
        return String.join(
                ",",
                trace.id(),
                done.scenario(),
                String.join(" ", done.set()),
                done.against(),
                String.join(" ", done.againstSet()),
                done.outcome(),
                "");
    }

    private String measure() {
        List<Intervention> done = catalogue.traces().stream()
                .map(Trace::intervention)
                .filter(Objects::nonNull)
                .toList();
        MeasuredPairs pairs = new MeasuredPairs(
                catalogue,
                done.stream()
                        .flatMap(one -> Stream.of(changed(one), against(one)))
                        .toList());
        StringBuilder csv = new StringBuilder(MeasuredPairs.stamp() + "\n" + HEADER + "\n");
        for (Trace trace : catalogue.traces()) {
            Intervention one = trace.intervention();
            if (one != null) {
                Effect effect = pairs.effect(changed(one), against(one), one.outcome());
                csv.append(key(trace))
                        .append(MeasuredPairs.PAIRS)
                        .append(MeasuredPairs.cells(
                                effect.reference(), effect.difference(), effect.low(), effect.high()));
            }
        }
        return csv.toString();
    }

    private Arm changed(Intervention done) {
        return new Arm(done.scenario(), done.set().stream().map(this::setting).toList());
    }

    private Arm against(Intervention done) {
        return new Arm(
                done.against(), done.againstSet().stream().map(this::setting).toList());
    }

    /** Replaces {@code low} and {@code high} by the ends of the parameter's range. */
    private String setting(String text) {
        String id = text.substring(0, text.indexOf('='));
        if (text.endsWith("=low")) {
            return id + "=" + catalogue.parameter(id).low();
        }
        return text.endsWith("=high") ? id + "=" + catalogue.parameter(id).high() : text;
    }

    private String table(List<String> lines) {
        Map<String, String[]> measured = new LinkedHashMap<>();
        lines.subList(2, lines.size())
                .forEach(line -> measured.put(line.substring(0, line.indexOf(',')), line.split(",", -1)));
        StringBuilder table = new StringBuilder();
        String kind = "";
        for (Trace trace : catalogue.traces()) {
            if (!trace.id().substring(0, 1).equals(kind)) {
                kind = trace.id().substring(0, 1);
                table.append("\n### ")
                        .append(kind.equals("M") ? "Mechanisms" : kind.equals("D") ? "Decisions" : "What-ifs")
                        .append(
                                "\n\n| | what the articles say | part of the model | reached by | compared | outcome | effect, 95 % interval |\n")
                        .append("|---|---|---|---|---|---|---|\n");
            }
            table.append("| ")
                    .append(trace.id())
                    .append(" | ")
                    .append(trace.claim())
                    .append(" (")
                    .append(String.join(", ", trace.sources()))
                    .append(") | ")
                    .append(trace.mechanisms().stream().map(this::mechanism).collect(Collectors.joining("; ")))
                    .append(" | ")
                    .append(reach(trace))
                    .append(" | ");
            if (trace.intervention() == null) {
                table.append("- | - | not measured: ").append(trace.gap()).append(" |\n");
            } else {
                Outcome outcome = catalogue.outcome(trace.intervention().outcome());
                table.append(compared(trace.intervention()))
                        .append(" | ")
                        .append(outcome.label())
                        .append(" | ")
                        .append(effect(
                                measured.get(trace.id()),
                                outcome,
                                trace.intervention().expected()))
                        .append(" |\n");
            }
        }
        return table.append('\n').toString();
    }

    private String mechanism(String id) {
        Mechanism mechanism = catalogue.mechanisms().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return mechanism.title() + (mechanism.status() == Mechanism.Status.SIMPLIFIED ? " (simplified)" : "");
    }

    private static String reach(Trace trace) {
        Set<String> ways = new LinkedHashSet<>();
        trace.levers().forEach(lever -> ways.add("`" + lever + "`"));
        trace.events().forEach(event -> ways.add("event `" + event + "`"));
        return ways.isEmpty() ? "parameters only" : String.join(", ", ways);
    }

    private static String compared(Intervention done) {
        return side(done.scenario(), done.set()) + " against " + side(done.against(), done.againstSet());
    }

    private static String side(String scenario, List<String> set) {
        return "`" + scenario + "`" + (set.isEmpty() ? "" : " with `" + String.join("`, `", set) + "`");
    }

    private static String effect(String[] row, Outcome outcome, Expected expected) {
        double reference = Double.parseDouble(row[7]);
        double difference = Double.parseDouble(row[8]);
        double low = Double.parseDouble(row[9]);
        double high = Double.parseDouble(row[10]);
        String numbers = text(difference) + " [" + text(low) + ", " + text(high) + "] of " + text(reference) + " "
                + outcome.unit();
        if (low == 0 && high == 0) {
            return "`NULL`: no run differs";
        }
        if (low <= 0 && high >= 0) {
            return "`NULL`: " + numbers + "; an effect below " + text(Math.max(-low, high)) + " is not excluded";
        }
        return numbers + said(expected, difference);
    }

    /** Returns how a resolved effect stands to the claim; empty where the articles claim no direction. */
    private static String said(Expected expected, double difference) {
        if (expected == null) {
            return "";
        }
        boolean agrees = expected == Expected.RISES && difference > 0 || expected == Expected.FALLS && difference < 0;
        return agrees ? "; as claimed" : "; **against the claim**";
    }

    private static String text(double value) {
        return DecimalText.rounded(value, 3);
    }
}
