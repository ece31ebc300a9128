package corridor.model.politics;

/**
 * Deaths in attacks within the memory of decision makers at the start, by movement: what is normal to them.
 *
 * @param byMovement persons, fading sum
 */
public record UsualLosses(double[] byMovement) {
    public UsualLosses {
        byMovement = byMovement.clone();
    }
}
