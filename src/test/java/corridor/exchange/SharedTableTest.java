package corridor.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.bargain.BargainTable;
import corridor.bargain.InputRanges;
import corridor.bargain.IssueScale;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Stakeholders;
import corridor.model.bargaining.BoundTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table with which the model bargains is the file that the command reads. */
class SharedTableTest {
    private static final Path FILE = Path.of("scenarios", "stakeholders", "pakistan-china-2025.json");

    @Test
    void the_file_in_the_jar_is_the_file_for_users() throws IOException {
        try (InputStream in = Stakeholders.class.getResourceAsStream("stakeholders/" + FILE.getFileName())) {
            assertThat(in).isNotNull();
            assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(FILE));
        }
    }

    @Test
    void model_and_command_make_the_same_table_of_it() {
        BargainFile read = BargainFile.read(FILE);
        BargainTable command = read.table();
        BargainTable model = BoundTable.of(Catalogue.standard().stakeholders());

        assertThat(model.actors()).isEqualTo(command.actors());
        assertThat(model.issues()).isEqualTo(command.issues());
        assertThat(Catalogue.standard().issues())
                .allSatisfy(issue -> assertThat(
                                read.scales().get(command.issues().indexOf(issue.name())))
                        .isEqualTo(new IssueScale(issue.low(), issue.middle(), issue.high())));
        assertThat(model.capability()).containsExactly(command.capability());
        assertThat(model.salience()).isDeepEqualTo(command.salience());
        assertThat(model.position()).isDeepEqualTo(command.position());
        for (int i = 0; i < model.size(); i++) {
            assertThat(model.redLines()[i]).isDeepEqualTo(command.redLines()[i]);
        }
        assertThat(model.maxStep()).isDeepEqualTo(command.maxStep());
        assertThat(model.bargains()).containsExactly(command.bargains());

        InputRanges ranges = BoundTable.ranges(Catalogue.standard().stakeholders());
        assertThat(ranges.capability()).containsExactly(read.ranges().capability());
        assertThat(ranges.salience()).isDeepEqualTo(read.ranges().salience());
        assertThat(ranges.position()).isDeepEqualTo(read.ranges().position());
        assertThat(ranges.redLine()).isDeepEqualTo(read.ranges().redLine());
    }

    @Test
    void no_part_of_the_ranges_leaves_the_table_as_it_stands_and_all_of_it_moves_it_within_them() {
        BargainTable table = BoundTable.of(Catalogue.standard().stakeholders());
        InputRanges ranges = BoundTable.ranges(Catalogue.standard().stakeholders());
        assertThat(ranges.scaled(0).draw(table, 7, 0).position()).isDeepEqualTo(table.position());

        BargainTable drawn = ranges.draw(table, 7, 0);
        assertThat(drawn.capability()).isNotEqualTo(table.capability());
        for (int i = 0; i < table.size(); i++) {
            assertThat(drawn.capability()[i]).isBetween(0.7 * table.capability()[i], 1.3 * table.capability()[i]);
        }
    }
}
