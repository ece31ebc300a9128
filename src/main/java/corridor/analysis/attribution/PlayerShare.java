package corridor.analysis.attribution;

import java.util.List;

/**
 * A player share is what one player contributes to the mean difference.
 *
 * @param share mean share
 * @param resolved whether the interval excludes zero, also after a correction for all shares of the cut
 * @param alone mean effect of the player alone; NaN if no pair has it
 * @param last mean effect of the player when all others are in force; NaN if no pair has it
 * @param months shares by month; empty if the outcome has no monthly values
 */
public record PlayerShare(
        Player player, Estimate share, boolean resolved, double alone, double last, List<Month> months) {
    public PlayerShare {
        months = List.copyOf(months);
    }

    /**
     * A month of a share. All numbers are NaN in a month in which no pair has them.
     *
     * @param share mean share, with its interval
     */
    public record Month(Estimate share, double alone, double last) {}
}
