package corridor.model.security;

/**
 * Parameters of strikes in Afghanistan, from the submodel {@code kabul}; component names are parameter names.
 *
 * @param tensionCoordinated tension of a coordinated strike, relative to an uncoordinated one
 * @param strikeKills mean fighters killed by a strike
 * @param strikeCivilians mean civilians killed by a strike
 */
public record CrossBorderParameters(double tensionCoordinated, double strikeKills, double strikeCivilians) {}
