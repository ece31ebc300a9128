package corridor.analysis.attribution;

import java.util.function.LongFunction;

/** A synthetic game has a reference of its own and a formula for the value of a coalition. */
record SyntheticGame(double[] reference, LongFunction<double[]> formula) implements Game {
    /** Makes a game of one outcome whose reference is the value without players. */
    static SyntheticGame of(LongFunction<Double> formula) {
        return new SyntheticGame(new double[] {formula.apply(0)}, coalition -> new double[] {formula.apply(coalition)});
    }

    @Override
    public double[] value(long coalition) {
        return formula.apply(coalition);
    }

    static boolean has(long coalition, int player) {
        return (coalition >> player & 1) == 1;
    }

    /** 1 if the player is in force, else 0. */
    static double of(long coalition, int player) {
        return coalition >> player & 1;
    }
}
