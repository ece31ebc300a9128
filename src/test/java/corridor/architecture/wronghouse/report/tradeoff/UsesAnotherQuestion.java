package corridor.architecture.wronghouse.report.tradeoff;

import corridor.architecture.wronghouse.chart.robustness.Ranks;

public final class UsesAnotherQuestion {
    final Ranks ranks = new Ranks();
}
