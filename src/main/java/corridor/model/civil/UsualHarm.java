package corridor.model.civil;

/**
 * The usual harm is the number of civilians expected to be killed each week at the start, by area.
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
