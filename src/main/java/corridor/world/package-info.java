/** The start state on a date. May use catalogue, scenario, number. Start at {@link corridor.world.World}. */
package corridor.world;
