package corridor.game.play;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Lever;
import corridor.chronicle.Chronicle;
import corridor.game.GameUnderTest;
import corridor.result.RunResult;
import corridor.run.RunFactory;
import corridor.run.Runner;
import corridor.scenario.LeverSetting.Schedule;
import corridor.scenario.LeverSetting.Step;
import corridor.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks that no process looks ahead: a move never changes a month before it. A game rests on that, since each round
 * runs the whole history again.
 */
class PrefixTest {
    private static final RunFactory MODEL = Runner.factory(GameUnderTest.CATALOGUE);
    private static final int CUT = 14;

    static Stream<String> levers() {
        return GameUnderTest.CATALOGUE.levers().stream().map(Lever::id);
    }

    private static LocalDate month(int month) {
        return GameUnderTest.BASE.start().withDayOfMonth(1).plusMonths(month);
    }

    private static double far(Lever lever) {
        return lever.neutral() == lever.high() ? lever.low() : lever.high();
    }

    private static double[][] monthly(Map<String, Schedule> levers, int replicate) {
        Scenario scenario = GameUnderTest.BASE.with(new LinkedHashMap<>(levers), Map.of(), Map.of());
        RunResult result = MODEL.create(scenario, 7).run(0, replicate, Chronicle.SILENT);
        return result.monthly();
    }

    /** Compares all monthly cells before a month; returns the number of cells after it that differ. */
    private static int changed(double[][] one, double[][] other, int cut) {
        int changed = 0;
        for (int k = 0; k < one.length; k++) {
            for (int month = 0; month < one[k].length; month++) {
                boolean same = Double.compare(one[k][month], other[k][month]) == 0;
                assertThat(same || month >= cut)
                        .as("monthly outcome %s in month %s, before month %s", k, month, cut)
                        .isTrue();
                changed += same ? 0 : 1;
            }
        }
        return changed;
    }

    @ParameterizedTest
    @MethodSource("levers")
    void aMoveChangesNoMonthBeforeIt(String id) {
        Lever lever = GameUnderTest.CATALOGUE.lever(id);
        Schedule move = new Schedule(List.of(new Step(month(CUT), far(lever)), new Step(month(26), Double.NaN)));
        changed(monthly(Map.of(), 1), monthly(Map.of(id, move), 1), CUT);
        Schedule longer = new Schedule(List.of(new Step(month(CUT), far(lever))));
        changed(monthly(Map.of(id, move), 1), monthly(Map.of(id, longer), 1), 26);
    }

    @Test
    void allLeversTogetherChangeNoMonthBeforeTheirMovesAtAnyCut() {
        List<Lever> all = GameUnderTest.CATALOGUE.levers();
        Map<String, Schedule> moves = new LinkedHashMap<>();
        for (int k = 0; k < all.size(); k++) {
            moves.put(all.get(k).id(), new Schedule(List.of(new Step(month(1 + k % 27), far(all.get(k))))));
        }
        double[][] whole = monthly(moves, 0);
        List<Integer> changed = new ArrayList<>();
        for (int cut = 3; cut <= 27; cut += 3) {
            LocalDate day = month(cut);
            Map<String, Schedule> early = new LinkedHashMap<>(moves);
            early.values().removeIf(move -> !move.steps().get(0).from().isBefore(day));
            changed.add(changed(monthly(early, 0), whole, cut));
        }
        assertThat(changed.get(0)).isGreaterThan(0);
    }
}
