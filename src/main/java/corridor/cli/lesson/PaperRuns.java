package corridor.cli.lesson;

import corridor.Corridor;
import corridor.analysis.statistics.Interval;
import corridor.analysis.statistics.Quantiles;
import corridor.lesson.Lesson;
import corridor.lesson.Lesson.Play;
import corridor.lesson.TypicalMoves;
import corridor.lesson.sheet.PaperResults;
import corridor.lesson.sheet.PaperResults.Cell;
import corridor.lesson.sheet.PaperResults.Row;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioFolders;
import corridor.workflow.RunOutcomes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs typical sets of moves for the printed form of a game. */
final class PaperRuns {
    private static final int PAIRS = 60;
    /** What everybody is asked about in the end, whether or not the projector can show it month by month. */
    private static final String DISPLACED = "displaced_person_years";

    private PaperRuns() {}

    static PaperResults of(Corridor corridor, Lesson lesson, Play play, ScenarioFolders scenarios) {
        Scenario base = corridor.read(scenarios.find(play.scenario()).orElseThrow());
        List<TypicalMoves> sets = TypicalMoves.of(lesson);
        RunOutcomes runs = corridor.run(
                sets.stream()
                        .map(set -> set.scenario(play, base, corridor.catalogue()))
                        .toList(),
                PAIRS,
                play.seed());
        List<String> outcomes = new ArrayList<>(play.projector());
        outcomes.add(DISPLACED);
        List<Row> rows = sets.stream()
                .map(set -> new Row(
                        set,
                        outcomes.stream()
                                .map(outcome -> cell(runs, set, outcome))
                                .toList()))
                .toList();
        return new PaperResults(outcomes, PAIRS, play.seed(), rows);
    }

    private static Cell cell(RunOutcomes runs, TypicalMoves set, String outcome) {
        double[] usual = runs.values(runs.plan().reference().name(), outcome);
        Interval interval = runs.interval(set.name(), outcome);
        return new Cell(
                Arrays.stream(usual).average().orElse(Double.NaN),
                Quantiles.of(usual).at(0.5),
                runs.meanDifference(set.name(), outcome),
                interval.low(),
                interval.high());
    }
}
