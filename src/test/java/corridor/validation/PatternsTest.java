package corridor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The record's patterns hold with one set of defaults, and a model without its mechanisms misses them. */
@Tag("patterns")
class PatternsTest {
    private static final long SEED = 5;
    private static final int HISTORIES = 100;
    private static final int OF_BROKEN = 30;

    /** Nothing triggers anything, and no attack kills more than one. */
    private static final Map<String, Double> BROKEN =
            Map.of("groups.excitationTtp", 0.0, "groups.excitationBaloch", 0.0, "groups.mostVictims", 1.0);

    private static final Map<String, PatternReading> READINGS = new LinkedHashMap<>();

    @BeforeAll
    static void measure() {
        List<PatternReading> readings = new Patterns(Catalogue.standard(), Map.of(), SEED, HISTORIES).measure();
        readings.forEach(reading -> READINGS.put(reading.pattern().id(), reading));
        System.out.println(PatternTable.of(readings));
    }

    static Stream<String> accepted() {
        return Catalogue.standard().patterns().stream()
                .filter(pattern -> pattern.use() == Pattern.Use.ACCEPT)
                .map(Pattern::id);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void liesInTheBandOfTheRecord(String id) {
        PatternReading reading = READINGS.get(id);
        assertThat(reading.inBand())
                .as(
                        "%s: measured %s, band %s",
                        id, reading.estimate(), reading.pattern().band())
                .isTrue();
    }

    @Test
    void everyPatternOfTheCatalogueIsMeasured() {
        assertThat(READINGS.keySet())
                .containsExactlyInAnyOrderElementsOf(Catalogue.standard().patterns().stream()
                        .map(Pattern::id)
                        .toList());
        assertThat(READINGS.values())
                .allSatisfy(reading -> assertThat(reading.estimate().value())
                        .as(reading.pattern().id())
                        .isFinite());
    }

    @Test
    void aModelWithoutExcitationAndSeverityMissesAtLeastFourPatterns() {
        List<PatternReading> broken = new Patterns(Catalogue.standard(), BROKEN, SEED, OF_BROKEN).measure();
        Set<String> missed = broken.stream()
                .filter(PatternReading::fails)
                .map(reading -> reading.pattern().family())
                .collect(Collectors.toCollection(TreeSet::new));
        System.out.println("without self-excitation and severity the model misses " + missed);
        assertThat(missed).hasSizeGreaterThanOrEqualTo(4).contains("P3", "P4");
    }
}
