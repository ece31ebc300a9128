package corridor.workflow;

import corridor.chart.page.ChartFonts;
import corridor.chart.page.FontsUnavailableException;
import corridor.problem.InputException;
import corridor.problem.Problem;

/** Checks whether this computer can draw text. */
public final class Fonts {
    private Fonts() {}

    /** Throws an {@link corridor.problem.InputException} before a long computation if its charts cannot be drawn. */
    public static void require() {
        try {
            ChartFonts.require();
        } catch (FontsUnavailableException e) {
            throw new InputException(Problem.of("this computer", e.getMessage()));
        }
    }
}
