/**
 * The declarations of parameters, levers, switches, outcomes, evidence, areas, groups, projects, actors, mechanisms,
 * start states, issues and stakeholders, read from data files by theme. Start at {@link corridor.catalogue.Catalogue}.
 */
package corridor.catalogue;
