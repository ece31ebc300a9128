package corridor.architecture.wronghouse.chart.robustness;

public final class Ranks {}
