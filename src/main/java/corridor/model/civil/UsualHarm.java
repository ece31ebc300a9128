package corridor.model.civil;

/**
 * Civilians expected to be killed each week at the start, by area: what people are used to.
 *
 * @param state killed by the state, persons a week
 * @param insurgents killed by armed groups, persons a week
 */
public record UsualHarm(double[] state, double[] insurgents) {
    public double byState(int area) {
        return state[area];
    }

    public double byInsurgents(int area) {
        return insurgents[area];
    }
}
