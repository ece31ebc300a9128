package corridor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.evidence.EvidenceUse;
import corridor.scenario.ScheduledEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvidenceMappingTest {
    private final Catalogue catalogue = Catalogue.standard();

    @Test
    void everyFactOfTheArticlesIsMapped() {
        List<String> facts = IntStream.rangeClosed(1, 204)
                .mapToObj(
                        number -> "F" + "0".repeat(3 - Integer.toString(number).length()) + number)
                .toList();
        assertThat(catalogue.evidenceIds()).containsAll(facts);
        assertThat(catalogue.uses()).extracting(EvidenceUse::evidence).containsExactlyInAnyOrderElementsOf(facts);
    }

    @Test
    void everyTargetExists() {
        Set<String> known = new LinkedHashSet<>();
        for (CatalogueKind kind : CatalogueKind.values()) {
            if (kind != CatalogueKind.EVIDENCE) {
                known.addAll(kind.ids(catalogue));
            }
        }
        List<String> events = Arrays.stream(ScheduledEvent.Kind.values())
                .map(ScheduledEvent.Kind::id)
                .toList();
        for (EvidenceUse use : catalogue.uses()) {
            assertThat(known).as("what %s informs", use.evidence()).containsAll(use.informs());
            assertThat(events).as("events of %s", use.evidence()).containsAll(use.events());
            for (String scenario : use.scenarios()) {
                assertThat(Path.of("scenarios", scenario + ".json"))
                        .as("a scenario of %s", use.evidence())
                        .matches(Files::isRegularFile);
            }
        }
    }

    /** Readers see each fact alone, in a report or a list, far from the fact that stood before it in the article. */
    @Test
    void everyStatementStandsAlone() {
        assertThat(catalogue.evidence())
                .extracting(Evidence::statement)
                .noneMatch(
                        statement -> statement.matches(
                                "(It|Its|That|Those|These|This|Such|They|Earlier ones|The firm|The same|After that) .*|.* to it[.]"));
    }

    @Test
    void whatInformsNothingSaysWhy() {
        CatalogueUses uses = new CatalogueUses(catalogue);
        for (EvidenceUse use : catalogue.uses()) {
            if (uses.informedBy(use.evidence()).isEmpty()) {
                assertThat(use.note()).as(use.evidence()).hasSizeGreaterThan(40);
            }
        }
        assertThatThrownBy(() -> new EvidenceUse("F001", List.of(), List.of(), List.of(), ""))
                .hasMessage("F001: informs nothing, and nobody says why");
    }
}
