package corridor.analysis.attribution;

import java.util.List;
import java.util.stream.Stream;

/**
 * The shares of a cut add up, with its rest and its residue, to the difference.
 *
 * @param players shares in the order of the cut
 * @param rest what does not pass through the players
 * @param residue difference less all shares and the rest: a rounding error
 * @param restMonths rest by month; empty if the outcome has no monthly values
 * @param residueMonths residue by month, likewise
 * @param together interactions of couples; empty if they were not computed
 */
public record CutShares(
        Cut cut,
        List<PlayerShare> players,
        Estimate rest,
        double residue,
        List<Estimate> restMonths,
        List<Double> residueMonths,
        List<Together> together) {
    public CutShares {
        players = List.copyOf(players);
        restMonths = List.copyOf(restMonths);
        residueMonths = List.copyOf(residueMonths);
        together = List.copyOf(together);
    }

    /** Width of the widest interval of a share or of the rest; NaN without intervals. */
    public double widest() {
        return Stream.concat(players.stream().map(PlayerShare::share), Stream.of(rest))
                .mapToDouble(estimate -> 2 * estimate.half())
                .reduce(Double.NaN, (widest, width) -> width > widest || Double.isNaN(widest) ? width : widest);
    }
}
