package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessReadersTest {
    private final Catalogue catalogue = Catalogue.standard();

    @Test
    void namesTheProcessesWhoseRecordsHaveTheParameter() {
        ProcessReaders readers = new ProcessReaders(catalogue);

        assertThat(readers.of("civil.rho")).containsExactly("civil");
        assertThat(readers.of("china.scoreThreshold")).isNotEmpty().allMatch(words -> words.endsWith(" (diplomacy)"));
        assertThat(readers.of("no.parameter")).isEmpty();
    }

    @Test
    void findsReadersOfNearlyAllParameters() {
        ProcessReaders readers = new ProcessReaders(catalogue);
        List<String> setUp = catalogue.parameters().stream()
                .map(Parameter::id)
                .filter(id -> readers.of(id).isEmpty())
                .toList();

        // Parameters of single groups and movements, and start values of areas, are read by name.
        assertThat(setUp).hasSizeLessThan(catalogue.parameters().size() / 5);
    }
}
