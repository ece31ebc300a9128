package corridor.architecture.wronghouse.world;

import java.util.random.RandomGenerator;

/** These draws depend on what was drawn before. */
public record RollsDice(RandomGenerator dice) {
    public double roll() {
        return dice.nextDouble() + Math.random();
    }
}
