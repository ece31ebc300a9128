package corridor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueUsesTest {
    private final CatalogueUses uses = new CatalogueUses(FixtureCatalogue.create());

    @Test
    void a_lever_uses_its_evidence_and_its_decider() {
        assertThat(ids("china.newCommitments", CatalogueKind.EVIDENCE)).containsExactly("F092");
        assertThat(ids("china.newCommitments", CatalogueKind.ACTORS)).containsExactly("china");
    }

    @Test
    void a_mechanism_and_a_submodel_use_parameters() {
        assertThat(ids("civil.fear", CatalogueKind.PARAMETERS)).containsExactly("civil.fearDecay", "civil.harmScale");
        assertThat(ids("economy", CatalogueKind.PARAMETERS)).containsExactly("economy.growth");
    }

    @Test
    void a_project_uses_its_area_and_an_actor_its_levers() {
        assertThat(ids("dam", CatalogueKind.AREAS)).containsExactly("KHI");
        assertThat(ids("china", CatalogueKind.LEVERS)).hasSize(4);
    }

    @Test
    void a_seat_uses_its_actors_its_levers_and_what_it_cares_about() {
        CatalogueUses standard = new CatalogueUses(Catalogue.standard());
        assertThat(ids(standard, "seat-tehran", CatalogueKind.ACTORS)).containsExactly("iran");
        assertThat(ids(standard, "seat-tehran", CatalogueKind.LEVERS))
                .containsExactly("iran.coordination", "iran.unilateralStrikes");
        assertThat(ids(standard, "seat-tehran", CatalogueKind.OUTCOMES))
                .containsExactly("deaths_civilian_abroad", "fighters_baloch", "attacks_in_iran", "iran_trust");
    }

    @Test
    void evidence_is_used_by_what_the_mapping_names_too() {
        assertThat(ids("china.withdrawal", CatalogueKind.EVIDENCE)).containsExactly("F092", "L003");
        assertThat(ids("a-scenario", CatalogueKind.EVIDENCE)).containsExactly("L003");
    }

    @Test
    void evidence_informs_what_the_mapping_names_and_what_cites_it() {
        assertThat(uses.informedBy("L003"))
                .containsExactly("china.withdrawal", "a-scenario", "FEAR_MODEL", "civil.fear");
        assertThat(uses.informedBy("F000")).isEmpty();
    }

    @Test
    void nothing_is_used_by_what_does_not_exist() {
        assertThat(uses.usedBy("nothing", CatalogueKind.EVIDENCE)).isEmpty();
    }

    private List<String> ids(String id, CatalogueKind kind) {
        return ids(uses, id, kind);
    }

    private static List<String> ids(CatalogueUses uses, String id, CatalogueKind kind) {
        return uses.usedBy(id, kind).orElseThrow().stream().map(kind::id).toList();
    }
}
