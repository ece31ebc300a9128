/**
 * The world in time: processes of the themes, joined and ordered. May use catalogue, scenario, world, random,
 * chronicle. Start at {@link corridor.model.CorridorModel}, whose schedule is the table of contents.
 */
package corridor.model;
