package corridor.report.attribution;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.CutShares;
import corridor.analysis.attribution.RoundedShares;
import corridor.catalogue.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Year shares are shares by calendar year, rounded so that each column adds up: sums of months for an outcome that is a
 * sum, means of months for others.
 */
final class YearShares {
    private final AttributionFindings findings;
    private final List<Integer> years;
    private final List<RoundedShares> columns = new ArrayList<>();

    YearShares(AttributionFindings findings, CutShares cut) {
        this.findings = findings;
        this.years = IntStream.range(0, findings.months().size())
                .map(this::year)
                .distinct()
                .boxed()
                .toList();
        List<Double> all =
                cut.players().stream().map(player -> player.share().mean()).toList();
        int decimals = RoundedShares.decimals(findings.difference(), all);
        for (int year : years) {
            List<Double> shares = IntStream.range(0, cut.players().size())
                    .mapToObj(k -> of(
                            year,
                            month -> cut.players()
                                    .get(k)
                                    .months()
                                    .get(month)
                                    .share()
                                    .mean()))
                    .toList();
            columns.add(RoundedShares.of(
                    shares,
                    of(year, month -> cut.restMonths().get(month).mean()),
                    of(year, month -> findings.months().get(month).mean()),
                    decimals));
        }
    }

    List<Integer> years() {
        return years;
    }

    List<BigDecimal> player(int player) {
        return columns.stream().map(column -> column.players().get(player)).toList();
    }

    boolean hasRest() {
        return rest().stream().anyMatch(rest -> rest.signum() != 0);
    }

    List<BigDecimal> rest() {
        return columns.stream().map(RoundedShares::rest).toList();
    }

    List<BigDecimal> difference() {
        return columns.stream().map(RoundedShares::difference).toList();
    }

    private int year(int month) {
        return findings.first().plusMonths(month).getYear();
    }

    /** Sum or mean of the defined months of a year; 0 without any. */
    private double of(int year, IntToDoubleFunction value) {
        double sum = 0;
        int count = 0;
        for (int month = 0; month < findings.months().size(); month++) {
            if (year(month) == year && !Double.isNaN(value.applyAsDouble(month))) {
                sum += value.applyAsDouble(month);
                count++;
            }
        }
        boolean sums = findings.outcome().aggregate() == Outcome.Aggregate.SUM;
        return sums || count == 0 ? sum : sum / count;
    }
}
