/**
 * Declarations of parameters, levers, switches, outcomes, evidence, areas, groups, projects, actors, mechanisms, start
 * states, issues and stakeholders. Data files by theme contain them. Start at {@link corridor.catalogue.Catalogue}.
 */
package corridor.catalogue;
