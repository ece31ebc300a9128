package corridor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> NAMES = List.of(
            "china.newCommitments", "china.withdrawal", "pakistan.iboIntensity", "FEAR_MODEL", "KHI", "KHT", "none");

    @ParameterizedTest
    @CsvSource({
        "china.newComitments, china.newCommitments",
        "newCommitments, china.newCommitments",
        "china.new-commitments, china.newCommitments",
        "fear_model, FEAR_MODEL",
        "pakistan.iboIntesnity, pakistan.iboIntensity",
        "pakistan.ibo, pakistan.iboIntensity",
        "KHJ, KHI",
        "khi, KHI",
    })
    void finds_the_name_that_was_meant(String given, String meant) {
        assertThat(NearestName.of(given, NAMES)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"weather", "x", "QTA", "''", "..."})
    void says_nothing_when_no_name_is_close(String given) {
        assertThat(NearestName.of(given, NAMES)).isEmpty();
    }

    @Test
    void a_piece_that_several_names_share_is_no_hint() {
        assertThat(NearestName.of("commitments", List.of("china.oldCommitmentsOfYore", "china.newCommitmentsToCome")))
                .isEmpty();
    }

    @Test
    void prefers_the_first_of_equally_close_names() {
        assertThat(NearestName.of("KHX", List.of("KHI", "KHT"))).isEqualTo("KHI");
    }

    @Test
    void listsTheFirstNamesWhenTheGivenOneIsTooLongToCompare() {
        List<String> valid = List.of("civil.rho", "civil.kappa", "groups.flow");
        assertThat(NearestName.nearest("9".repeat(100_000), valid, 2)).containsExactly("civil.rho", "civil.kappa");
        assertThat(NearestName.nearest("kapa", valid, 1)).containsExactly("civil.kappa");
    }
}
