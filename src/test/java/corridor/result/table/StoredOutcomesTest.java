package corridor.result.table;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.result.OutcomeTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredOutcomesTest {
    private static final OutcomeTable TABLE = OutcomeTable.of(Catalogue.standard());

    @Test
    void aRemovedIdIsReadAsTheOutcomeThatReplacesIt() {
        StoredOutcomes stored = StoredOutcomes.of(TABLE, List.of("attacks", "grievance_pashtun"));

        assertThat(stored.unknown()).isEmpty();
        assertThat(stored.column(Catalogue.standard().outcome("grievance_ttp_districts")))
                .contains("grievance_pashtun");
    }

    @Test
    void anOutcomeUnderTwoNamesIsNotGuessed() {
        assertThat(StoredOutcomes.of(TABLE, List.of("grievance_pashtun", "attacks", "grievance_ttp_districts"))
                        .unknown())
                .containsExactly("grievance_ttp_districts, a second column of grievance_ttp_districts");
        assertThat(StoredOutcomes.of(TABLE, List.of("grievance_ttp_districts", "grievance_pashtun"))
                        .unknown())
                .containsExactly("grievance_pashtun, a second column of grievance_ttp_districts");
    }

    @Test
    void aNameOfNoOutcomeIsUnknown() {
        assertThat(StoredOutcomes.of(TABLE, List.of("attackz")).unknown()).containsExactly("attackz");
    }
}
