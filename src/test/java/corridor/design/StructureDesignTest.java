package corridor.design;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Switch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StructureDesignTest {
    private final Catalogue catalogue = Catalogue.standard()
            .with(
                    Switch.class,
                    List.of(
                            choice("FEAR_MODEL", "DETER", "INERT"),
                            choice("SEVERITY", "FUSION_FISSION", "LOGNORMAL"),
                            choice("FIRM_RISK", "BAYES_HYSTERESIS", "STATE_LED", "INSENSITIVE")));

    @Test
    void crossesEveryOptionWithEveryOther() {
        StructureDesign design = StructureDesign.crossed(catalogue, List.of("SEVERITY", "FEAR_MODEL"));
        assertThat(design.points())
                .containsExactlyInAnyOrder(
                        Map.of(),
                        Map.of("SEVERITY", "LOGNORMAL"),
                        Map.of("FEAR_MODEL", "INERT"),
                        Map.of("SEVERITY", "LOGNORMAL", "FEAR_MODEL", "INERT"));
        assertThat(design.points().get(0)).isEmpty();
    }

    @Test
    void takesEachOptionAlone() {
        StructureDesign design = StructureDesign.oneAtATime(catalogue, List.of("SEVERITY", "FIRM_RISK"));
        assertThat(design.points())
                .containsExactly(
                        Map.of(),
                        Map.of("SEVERITY", "LOGNORMAL"),
                        Map.of("FIRM_RISK", "STATE_LED"),
                        Map.of("FIRM_RISK", "INSENSITIVE"));
    }

    /** Returns a switch whose default is the first option. */
    private static Switch choice(String id, String... options) {
        return new Switch(
                id,
                id,
                Stream.of(options)
                        .map(option -> new Switch.Option(option, option))
                        .toList(),
                options[0],
                List.of(),
                List.of(),
                "");
    }

    @Test
    void rivals_of_the_catalogue_are_crossed_and_exploratory_options_are_not() {
        StructureDesign design = StructureDesign.rivals(Catalogue.standard(), Set.of("RELEASE"));
        assertThat(design.switches()).containsExactly("FEAR_MODEL", "HARM");
        assertThat(design.points()).hasSize(2 * 3).doesNotHaveDuplicates();
        assertThat(design.points()).allSatisfy(point -> assertThat(point).doesNotContainValue("INERT"));
        assertThat(StructureDesign.rivals(Catalogue.standard(), Set.of()).points())
                .hasSize(2 * 3 * 3);
    }

    @Test
    void other_structures_than_the_rivals_are_no_crossing_of_the_rivals() {
        Catalogue standard = Catalogue.standard();
        List<Map<String, String>> all =
                StructureDesign.rivals(standard, Set.of()).points();
        assertThat(StructureDesign.hasRivals(standard, Set.of(), all)).isTrue();
        assertThat(StructureDesign.hasRivals(standard, Set.of(), all.subList(0, 17)))
                .isFalse();
        assertThat(StructureDesign.hasRivals(
                        standard,
                        Set.of(),
                        StructureDesign.crossed(standard, List.of("SEVERITY")).points()))
                .isFalse();
        assertThat(StructureDesign.hasRivals(
                        standard,
                        Set.of(),
                        StructureDesign.oneAtATime(standard, List.copyOf(standard.switchIds()))
                                .points()))
                .as("one at a time is no combination")
                .isFalse();
        assertThat(StructureDesign.hasRivals(
                        standard,
                        Set.of("RELEASE"),
                        StructureDesign.crossed(standard, List.of("FEAR_MODEL", "HARM", "SEVERITY"))
                                .points()))
                .as("a scenario fixes RELEASE, and more was crossed than the rivals")
                .isTrue();
    }
}
