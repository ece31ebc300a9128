package corridor.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.report.ExampleReport;
import corridor.report.phrase.LeadText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A verdict that changes is told with the interval on each side. */
class VerdictChangesTest {
    private static final String SIDE = "[a-z ]+, \u2212?[0-9.,]+ [a-z]+ \\(\u2212?[0-9.,]+ to \u2212?[0-9.,]+\\)";

    @Test
    void eachSideHasItsInterval() {
        List<String> sentences = new VerdictChanges(ExampleReport.rich(30, 3))
                .sentences().stream().map(LeadText::text).toList();
        assertThat(sentences)
                .filteredOn(sentence ->
                        sentence.startsWith("Civilians killed by armed groups under joint-combat-operations:"))
                .hasSize(1)
                .allSatisfy(sentence -> assertThat(sentence)
                        .containsPattern(
                                "this verdict changes under .* \\(low half: " + SIDE + "; high half: " + SIDE + "\\)"));
        assertThat(sentences.get(sentences.size() - 1))
                .startsWith("Searched for each verdict were ")
                .endsWith("95 % intervals of the mean over futures.");
    }
}
