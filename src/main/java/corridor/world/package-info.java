/**
 * The state of the world at the start of a run, on one of the dates that the catalogue lists. Start at
 * {@link corridor.world.World}.
 */
package corridor.world;
