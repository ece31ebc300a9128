package corridor.chart.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.bargain.BargainEngine;
import corridor.bargain.BargainTable;
import corridor.bargain.InputRanges;
import corridor.bargain.IssueScale;
import corridor.bargain.MonteCarlo;
import corridor.bargain.bdm.BdmEngine;
import corridor.bargain.bdm.BdmVariant;
import corridor.bargain.smp.SmpEngine;
import corridor.bargain.smp.SmpProfile;
import corridor.bargain.smp.SmpRules;
import corridor.chart.LabelAudit;
import corridor.chart.page.Chart;
import corridor.random.KeyedRandom;
import corridor.task.Tasks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("long")
class BargainBookTest {
    private static final BargainEngine PRODUCT = new SmpEngine(SmpRules.of(SmpProfile.PRODUCT));

    private static final IssueScale SCALE = new IssueScale(
            "no operations", "advisers, equipment and joint mechanisms", "the largest military campaign");

    private static BargainView view(int actors, int issues, int turns, String name, BargainEngine engine) {
        return view(actors, issues, turns, name, engine, IssueScale.UNKNOWN);
    }

    private static BargainView view(
            int actors, int issues, int turns, String name, BargainEngine engine, IssueScale scale) {
        List<String> actorNames = new ArrayList<>();
        List<String> issueNames = new ArrayList<>();
        double[] capability = new double[actors];
        double[][] salience = new double[actors][issues];
        double[][] position = new double[actors][issues];
        double[][][] lines = new double[actors][issues][];
        boolean[] bargains = new boolean[actors];
        for (int k = 0; k < issues; k++) {
            issueNames.add(name + " issue " + k);
        }
        for (int i = 0; i < actors; i++) {
            actorNames.add(name + " " + i);
            capability[i] = 1 + 99 * draw(1, i, 0);
            bargains[i] = i % 5 != 4;
            for (int k = 0; k < issues; k++) {
                salience[i][k] = draw(2, i, k) / issues;
                position[i][k] = 100 * draw(3, i, k);
                lines[i][k] = new double[] {position[i][k] / 2, 50 + position[i][k] / 2};
            }
        }
        BargainTable table = BargainTable.of(actorNames, issueNames, capability, salience, position)
                .limited(lines, new double[0][], bargains);
        return new BargainView(
                "A table",
                table,
                engine.run(table, 7, 0, turns),
                new MonteCarlo(engine, Tasks.HERE).run(table, InputRanges.usual(table), 7, 20, turns),
                Collections.nCopies(issues, scale),
                "0.1.0",
                7);
    }

    private static double draw(int process, int i, int k) {
        return KeyedRandom.draw(new KeyedRandom(5, 0, 0).key(process, 0), i, k);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 1, 1, A",
        "3, 1, 0, A",
        "9, 4, 30, Actor",
        "14, 5, 10, Baloch nationalists and rights movement of the coast",
        "40, 8, 20, Ministry",
        "41, 3, 5, Unpronounceable organisation for regional co-operation and transit",
        "16, 13, 2, Party"
    })
    void everyLabelCanBeRead(int actors, int issues, int turns, String name) {
        for (IssueScale scale : List.of(IssueScale.UNKNOWN, SCALE)) {
            List<Chart> charts = new BargainBook().draw(view(actors, issues, turns, name, PRODUCT, scale));
            assertThat(charts).hasSizeGreaterThanOrEqualTo(1 + 2 * issues);
            for (Chart chart : charts) {
                assertThat(LabelAudit.problems(chart.svg()))
                        .as(chart.id() + " " + scale)
                        .isEmpty();
            }
        }
    }

    @Test
    void chartsSayWhatNoughtFiftyAndAHundredMean() {
        List<Chart> charts = new BargainBook().draw(view(9, 2, 10, "Actor", PRODUCT, SCALE));

        assertThat(charts)
                .filteredOn(chart -> chart.id().equals("bargain-issues"))
                .hasSize(1)
                .allSatisfy(chart ->
                        assertThat(words(chart)).contains("0 no operations", "50 advisers", "100 the largest"));
        assertThat(charts)
                .filteredOn(chart -> chart.id().startsWith("bargain-positions"))
                .hasSize(2)
                .allSatisfy(chart -> assertThat(words(chart))
                        .contains("0 means no operations; 50 means advisers", "100 means the largest"));
        assertThat(charts)
                .filteredOn(chart -> chart.id().startsWith("bargain-power"))
                .hasSize(2)
                .allSatisfy(
                        chart -> assertThat(words(chart)).contains("no operations", "the largest military campaign"));
        assertThat(new BargainBook().draw(view(9, 2, 10, "Actor", PRODUCT)))
                .allSatisfy(chart -> assertThat(words(chart)).doesNotContain("no operations"));
    }

    /** Returns the texts of a chart, with a blank between them. */
    private static String words(Chart chart) {
        return chart.svg().replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void theChallengeModelIsDrawnAsWell() {
        BargainView view = view(10, 2, 5, "Actor", new BdmEngine(BdmVariant.PAPER_LEAST_MOVE));
        List<Chart> charts = new BargainBook().draw(view);
        assertThat(charts).extracting(Chart::id).doesNotHaveDuplicates().contains("bargain-issues", "bargain-tension");
        assertThat(charts.get(0).svg()).contains("reading paper-least-move", ">Corridor 0.1.0, seed 7<");
    }

    @Test
    void theAlternativeTextSpeaksInNumbers() {
        for (Chart chart : new BargainBook().draw(view(9, 2, 10, "Actor", PRODUCT))) {
            assertThat(chart.alt()).as(chart.id()).matches("(?s).*\\d.*").endsWith(".");
        }
    }

    @Test
    void equalResultsGiveEqualPictures() {
        List<Chart> first = new BargainBook().draw(view(9, 2, 10, "Actor", PRODUCT));
        List<Chart> second = new BargainBook().draw(view(9, 2, 10, "Actor", PRODUCT));
        for (int c = 0; c < first.size(); c++) {
            assertThat(second.get(c).svg()).isEqualTo(first.get(c).svg());
        }
    }
}
