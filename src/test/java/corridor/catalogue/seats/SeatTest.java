package corridor.catalogue.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.evidence.Trace.Expected;
import corridor.catalogue.seats.Seat.Care;
import corridor.catalogue.seats.Seat.Choice;
import corridor.catalogue.seats.Seat.Wish;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeatTest {
    private static final List<String> STRENGTH = List.of("a.b");

    @Test
    void a_choice_is_compared_with_another_setting_or_with_the_lever_left_alone() {
        Choice offered = choice("true", "false", List.of(), Expected.FALLS, "");
        assertThat(offered.made()).containsExactly("x.y=true");
        assertThat(offered.against()).containsExactly("x.y=false");

        Choice alone = choice("2", null, List.of("v.w=1"), null, "Sources disagree.");
        assertThat(alone.made()).containsExactly("x.y=2", "v.w=1");
        assertThat(alone.against()).containsExactly("v.w=1");
    }

    @Test
    void a_choice_has_a_direction_or_says_why_not() {
        assertThatThrownBy(() -> choice("1", null, List.of(), null, " ")).hasMessageContaining("x.y");
        assertThatThrownBy(() -> choice("1", null, List.of(), Expected.NONE, "Sources disagree."))
                .hasMessageContaining("x.y");
    }

    @Test
    void a_seat_has_wishes_with_a_direction_and_each_lever_once() {
        assertThatThrownBy(() -> new Care("attacks", null)).hasMessageContaining("attacks");
        Choice one = choice("1", null, List.of(), Expected.RISES, "");
        List<Care> cares = List.of(new Care("attacks", Wish.LESS));
        assertThatThrownBy(() -> new Seat("s", "S", List.of("a"), "It decides.", cares, List.of(one, one)))
                .hasMessageContaining("two choices of x.y");
        assertThatThrownBy(() -> new Seat("s", "S", List.of(), " ", cares, List.of()))
                .hasMessageContaining("sheet");
        assertThatThrownBy(() -> new Seat("s", "S", List.of(), "It decides.", List.of(), List.of()))
                .hasMessageContaining("cares");
    }

    private static Choice choice(String value, String from, List<String> with, Expected expected, String open) {
        return new Choice("x.y", value, from, with, "attacks", expected, open, STRENGTH);
    }
}
