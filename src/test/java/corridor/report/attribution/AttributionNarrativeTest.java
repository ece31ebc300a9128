package corridor.report.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.attribution.Attribution;
import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.Cut;
import corridor.analysis.attribution.Game;
import corridor.analysis.attribution.OpenedLoops;
import corridor.analysis.attribution.Player;
import corridor.analysis.attribution.Shapley;
import corridor.analysis.attribution.ShareSums;
import corridor.catalogue.Catalogue;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AttributionNarrativeTest {
    private static final List<Player> PLAYERS = List.of(
            new Player("a.more", "More operations", "1", "2"),
            new Player("b.closed", "Closed crossings", "no", "yes, from 2026-01-01"),
            new Player("c.nothing", "Nothing much"));

    /** Operations make 1,000 fewer, closure 60 more, the third nothing clear; 24 months. */
    private static AttributionFindings findings(String outcome, double scale) {
        ShareSums sums = new ShareSums(3, true);
        for (int future = 0; future < 40; future++) {
            double luck = (future % 5 - 2) / 2.0;
            double[] size = {scale * (-1000 + 20 * luck), scale * (60 + 10 * luck), scale * 2 * luck};
            sums.add(future, Shapley.exact(new SteadyGame(size), 3));
        }
        return new Attribution(
                        Catalogue.standard().outcome(outcome), "baseline", "hard-line", YearMonth.of(2025, 7), 24, 1)
                .of(Cut.ofLevers(PLAYERS), sums);
    }

    private record SteadyGame(double[] size) implements Game {
        @Override
        public double[] reference() {
            return new double[25];
        }

        @Override
        public double[] value(long coalition) {
            double[] values = new double[25];
            for (int player = 0; player < size.length; player++) {
                values[0] += (coalition >> player & 1) * size[player];
            }
            Arrays.fill(values, 1, 25, values[0] / 24);
            return values;
        }
    }

    private static String text(AttributionFindings findings, boolean byTime) {
        return new AttributionNarrative(findings, UnaryOperator.identity()).text(List.of(), byTime);
    }

    @Test
    void tellsWhatMakesTheDifference() {
        String text = text(findings("attacks", 1), false);
        assertThat(text.replace('\n', ' '))
                .startsWith("hard-line against baseline: 940 fewer attacks (95 % interval 933 to 947; 40 pairs of runs"
                        + " in 40 futures). Of this, \u201cmore operations\u201d makes 1,000 fewer; against it,"
                        + " \u201cclosed crossings\u201d makes 60 more; \u201cnothing much\u201d makes about 0, which"
                        + " cannot be told from chance. ");
        assertThat(text)
                .containsPattern("a\\.more +\u22121,000 +\u22121,005 to \u2212995 +\u22121,000 +\u22121,000\n"
                        + "  More operations: 1 \u2192 2\n")
                .containsPattern("b\\.closed +\\+60 .*\n  Closed crossings: no \u2192 yes, from 2026-01-01\n")
                .containsPattern("c\\.nothing +0 .*not distinguishable\n  Nothing much\n")
                .containsPattern("difference +\u2212940 ")
                .contains("They are no evidence");
    }

    /** 5.7 of 10.4 is missing and 4.7 remains: rounded one by one, 6 and 5 would be 11 of 10. */
    @Test
    void whatIsMissingAndWhatRemainsAddUpAsPrinted() {
        ShareSums sums = new ShareSums(1, true);
        for (int future = 0; future < 40; future++) {
            double luck = 6 * (future % 5 - 2);
            sums.add(
                    future,
                    OpenedLoops.missing(
                            new Game() {
                                @Override
                                public double[] reference() {
                                    return new double[] {0};
                                }

                                @Override
                                public double[] value(long coalition) {
                                    return new double[] {(coalition == 0 ? 4.7 : 10.4) + luck};
                                }
                            },
                            1));
        }
        AttributionFindings findings = new Attribution(
                        Catalogue.standard().outcome("attacks"), "baseline", "hard-line", YearMonth.of(2025, 7), 0, 1)
                .ofLoops(List.of(new Player("B1", "suppression")), List.of(), sums);
        assertThat(text(findings, false))
                .containsPattern("without B1 +\\+6 +\\+6 to \\+6 +\\+4\n")
                .containsPattern("difference with all loops +\\+10 ")
                .contains("the difference would be 4 more");
    }

    @Test
    void namesTheLargestOfManySharesAndSumsUpTheOthers() {
        List<Player> many = new ArrayList<>();
        double[] size = new double[9];
        for (int k = 0; k < size.length; k++) {
            many.add(new Player("p" + k, "Setting " + k));
            size[k] = -100.0 / (k + 1);
        }
        ShareSums sums = new ShareSums(size.length, true);
        for (int future = 0; future < 40; future++) {
            sums.add(future, Shapley.inOrder(new SteadyGame(size), new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8}));
        }
        AttributionFindings findings = new Attribution(
                        Catalogue.standard().outcome("attacks"), "baseline", "many", YearMonth.of(2025, 7), 24, 1)
                .of(Cut.ofLevers(many), sums);

        assertThat(text(findings, false).replace('\n', ' '))
                .contains("Of this, \u201csetting 0\u201d makes 100")
                .contains("and \u201csetting 3\u201d makes 25")
                .contains("; 5 smaller shares that are clear, too, make 75 fewer together.")
                .contains("So many settings are not tried in all combinations");
    }

    @Test
    void tellsWhenItArises() {
        assertThat(text(findings("attacks", 1), true))
                .contains("The difference arises mostly from 2025-09 to 2027-04.")
                .contains("The share of \u201cmore operations\u201d arises mostly from ")
                .containsPattern("sum of the year +2025 +2026 +2027\n")
                .containsPattern("a\\.more +\u2212250 +\u2212500 +\u2212250\n")
                .containsPattern("difference +\u2212235 +\u2212470 +\u2212235\n");
    }

    @Test
    void otherOutcomesHaveUnits() {
        assertThat(text(findings("disbursement", 1), false))
                .contains("Chinese disbursement lower by USD 940 million")
                .contains("\u201cmore operations\u201d makes USD 1,000 million lower");
        assertThat(text(findings("legitimacy", 0.0001), true))
                .contains("mean of the year")
                .doesNotContain("arises");
    }
}
