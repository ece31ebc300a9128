package corridor.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.Corridor;
import corridor.build.ProgramFolder;
import corridor.catalogue.abbreviations.Abbreviation;
import corridor.chronicle.Chronicle.Decision;
import corridor.chronicle.KeptChronicle;
import corridor.result.RunResult;
import corridor.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares the timeline of a run with its narrative. */
class RunTimelineTest {
    @Test
    void tellsWhatTheNarrativeTells() {
        Corridor corridor = Corridor.standard();
        Scenario scenario =
                corridor.read(ProgramFolder.scenarios().orElseThrow().resolve("ibo-surge.json"));
        KeptChronicle told = new KeptChronicle();
        RunResult run = corridor.model().create(scenario, 3).run(0, 0, told);
        String text = new RunNarrative(corridor.catalogue(), HistorySelection.WHOLE, "")
                .text(scenario, run, 3, told)
                .replaceAll("\\s+", " ");
        // The narrative spells out abbreviations at their first use.
        for (Abbreviation abbreviation : corridor.catalogue().abbreviations()) {
            text = text.replace(" (" + abbreviation.words() + ")", "");
        }
        List<RunTimeline.Entry> entries = RunTimeline.of(told, corridor.catalogue());
        assertThat(entries).extracting(RunTimeline.Entry::kind).contains(RunTimeline.Kind.values());
        assertThat(entries).isSortedAccordingTo((one, other) -> one.date().compareTo(other.date()));
        for (RunTimeline.Entry entry : entries) {
            if (entry.decision().isPresent()) {
                Decision decision = entry.decision().get();
                assertThat(text)
                        .contains(entry.date() + " " + entry.actor() + ", " + decision.decision() + ": "
                                + decision.chosen().name());
                assertThat(entry.text()).contains(decision.chosen().name());
            } else {
                assertThat(text).contains(entry.date() + " " + entry.text());
                assertThat(entry.actor()).isEmpty();
            }
        }
        long decisions =
                entries.stream().filter(entry -> entry.decision().isPresent()).count();
        assertThat(decisions).isPositive().isLessThan(told.decisions().size());
    }
}
