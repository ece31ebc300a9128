package corridor.result.folder;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Area;
import corridor.catalogue.BargainIssue;
import corridor.catalogue.BargainLink;
import corridor.catalogue.BargainResponse;
import corridor.catalogue.Catalogue;
import corridor.catalogue.CooperationItem;
import corridor.catalogue.Group;
import corridor.catalogue.Hindcast;
import corridor.catalogue.Lever;
import corridor.catalogue.Outcome;
import corridor.catalogue.Parameter;
import corridor.catalogue.Relation;
import corridor.catalogue.SecondCatalogue;
import corridor.catalogue.Stakeholders;
import corridor.catalogue.StartState;
import corridor.catalogue.Switch;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueFingerprintTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    static Stream<Class<? extends Record>> kinds() {
        return Stream.of(
                Parameter.class,
                Relation.class,
                Lever.class,
                Switch.class,
                Outcome.class,
                Area.class,
                Group.class,
                StartState.class,
                Hindcast.class,
                CooperationItem.class,
                BargainIssue.class,
                BargainLink.class,
                BargainResponse.class);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindCounts(Class<? extends Record> kind) {
        assertThat(CatalogueFingerprint.of(CATALOGUE.with(kind, List.of())))
                .isNotEqualTo(CatalogueFingerprint.of(CATALOGUE));
    }

    @Test
    void valuesCount() {
        Stakeholders other = SecondCatalogue.create().stakeholders();
        assertThat(CatalogueFingerprint.of(CATALOGUE.with(Stakeholders.class, List.of(other))))
                .isNotEqualTo(CatalogueFingerprint.of(CATALOGUE));
        List<StartState> starts = SecondCatalogue.create().starts();
        assertThat(CatalogueFingerprint.of(CATALOGUE.with(StartState.class, starts)))
                .isNotEqualTo(CatalogueFingerprint.of(CATALOGUE));
    }

    @Test
    void equalEntriesHaveEqualFingerprints() {
        assertThat(CatalogueFingerprint.of(CATALOGUE.with(Area.class, CATALOGUE.areas())))
                .isEqualTo(CatalogueFingerprint.of(CATALOGUE));
    }
}
