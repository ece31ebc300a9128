/**
 * What there is: parameters, levers, switches, outcomes, evidence, areas, groups, projects, actors, mechanisms, from
 * data files per theme. Start at {@link corridor.catalogue.Catalogue}.
 */
package corridor.catalogue;
