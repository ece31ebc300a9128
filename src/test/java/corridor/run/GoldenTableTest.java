package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoldenTableTest {
    private final GoldenTable stored = table(1.5, 2);

    @Test
    void text_reads_back_as_an_equal_table() {
        stored.put("feasibility", "baseline", 0, Double.NaN);
        GoldenTable read = GoldenTable.read(stored.text());

        assertThat(stored.moved(read)).isEmpty();
        assertThat(read.text()).isEqualTo(stored.text());
    }

    @Test
    void a_change_in_the_last_bit_is_told_with_the_means_of_its_cell() {
        assertThat(stored.moved(table(1.5, 2.5))).isEqualTo("attacks: baseline 1.75 -> 2");
        assertThat(stored.moved(table(1.5, Math.nextUp(2.0)))).isEqualTo("attacks: baseline 1.75 -> 1.75");
    }

    @Test
    void a_new_outcome_and_one_that_is_gone_are_told() {
        GoldenTable other = new GoldenTable();
        other.put("deaths", "baseline", 0, 3);

        assertThat(stored.moved(other)).isEqualTo("""
                attacks: baseline 1.75 -> absent
                deaths: baseline absent -> 3""");
    }

    private static GoldenTable table(double first, double second) {
        GoldenTable table = new GoldenTable();
        table.put("attacks", "baseline", 0, first);
        table.put("attacks", "baseline", 1, second);
        return table;
    }
}
