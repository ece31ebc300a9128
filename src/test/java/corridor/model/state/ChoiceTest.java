package corridor.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.chronicle.Chronicle;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 4: quantal response, worked by hand. */
class ChoiceTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    /** Returns a choice of three options. With a precision of 2, their weights are 1, 2 and 4. */
    private static Choice threeOptions() {
        return new Choice(true)
                .option("keep")
                .option("half")
                .term("gain", "policy.threat", Math.log(2))
                .term("cost", "policy.trust", -Math.log(2) / 2)
                .option("all")
                .term("gain", "policy.threat", Math.log(2));
    }

    @Test
    void options_are_taken_in_proportion_to_the_exponential_of_precision_times_utility() {
        Choice choice = threeOptions();
        assertThat(choice.take(2, 0.99 / 7)).isEqualTo(0);
        assertThat(choice.take(2, 1.01 / 7)).isEqualTo(1);
        assertThat(choice.take(2, 2.99 / 7)).isEqualTo(1);
        assertThat(choice.take(2, 3.01 / 7)).isEqualTo(2);
        assertThat(choice.probability(0)).isCloseTo(1 / 7.0, CLOSE);
        assertThat(choice.probability(1)).isCloseTo(2 / 7.0, CLOSE);
        assertThat(choice.probability(2)).isCloseTo(4 / 7.0, CLOSE);
    }

    @Test
    void another_option_would_have_had_its_part_beside_the_others() {
        Choice choice = threeOptions();
        choice.take(2, 0.5);
        assertThat(choice.probabilityBeside(Math.log(3) / 2, 2)).isCloseTo(3 / 10.0, CLOSE);
        assertThat(choice.probabilityBeside(10, 2)).isCloseTo(1, within(1e-7));
    }

    @Test
    void what_is_told_names_terms_and_probabilities() {
        Choice choice = threeOptions();
        choice.take(2, 0.5);
        Chronicle.Option half = choice.told().get(1);
        assertThat(half.name()).isEqualTo("half");
        assertThat(half.utility()).isCloseTo(Math.log(2) / 2, CLOSE);
        assertThat(half.probability()).isCloseTo(2 / 7.0, CLOSE);
        assertThat(half.terms()).extracting(Chronicle.Term::value).containsExactly(Math.log(2), -Math.log(2) / 2);

        choice.clear();
        choice.option("new");
        choice.take(2, 0.5);
        assertThat(choice.told()).extracting(Chronicle.Option::name).containsExactly("new");
        assertThat(choice.told().get(0).utility()).isZero();
    }
}
