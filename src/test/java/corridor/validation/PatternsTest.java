package corridor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.Corridor;
import corridor.analysis.pattern.BrokenModel;
import corridor.analysis.pattern.PatternFindings;
import corridor.analysis.pattern.PatternLine;
import corridor.analysis.pattern.PatternVerdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The patterns by which the model was accepted hold with one set of defaults, and broken models miss some of them. */
@Tag("patterns")
class PatternsTest {
    private static final long SEED = 5;
    private static final int HISTORIES = 120;

    /** Lines that the model misses narrowly; docs/validation.md says by how much and why. */
    private static final Set<String> NEAR = Set.of("P7.days2to7", "P11.wake");

    /** Lines that the model does not meet; docs/validation.md says by how much. */
    private static final Set<String> NOT_MET = Set.of("P7.days0to1", "P30.few");

    private static PatternFindings findings;

    @BeforeAll
    static void measure() {
        Corridor corridor = Corridor.standard();
        findings = new PatternStudy(corridor.catalogue(), 2025, HISTORIES, SEED)
                .run(corridor.model(), corridor.execution(2))
                .findings();
    }

    @Test
    void linesThatWereAcceptedLieInTheirTargets() {
        List<PatternLine> graded = findings.patterns().stream()
                .flatMap(pattern -> pattern.lines().stream())
                .filter(line -> line.pattern().graded())
                .filter(line -> !NOT_MET.contains(line.pattern().id()))
                .toList();
        assertThat(graded)
                .hasSizeGreaterThan(30)
                .allSatisfy(line -> assertThat(line.verdict())
                        .as("%s: %s", line.pattern().id(), line.simulated())
                        .isIn(
                                NEAR.contains(line.pattern().id())
                                        ? List.of(PatternVerdict.PASS, PatternVerdict.NEAR)
                                        : List.of(PatternVerdict.PASS)));
    }

    @Test
    void everyBrokenModelLosesAPattern() {
        BrokenModel itself = findings.broken().get(0);
        assertThat(findings.broken().stream().filter(model -> model.name().equals("no-triggering")))
                .allSatisfy(model -> assertThat(model.failed())
                        .hasSizeGreaterThanOrEqualTo(itself.failed().size() + 4)
                        .contains("P3", "P4"));
    }
}
