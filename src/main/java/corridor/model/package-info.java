/**
 * The world in time: processes of the themes, joined and ordered. Start at {@link corridor.model.CorridorModel}, whose
 * schedule is the table of contents.
 */
package corridor.model;
