package corridor.report.discovery;

import corridor.catalogue.Outcome;

/**
 * The question of a scenario discovery.
 *
 * @param outcome that defines the cases of interest
 * @param scenario name of the analysed scenario
 * @param title its title
 * @param against name of the scenario whose outcome is subtracted; empty for none
 * @param againstTitle its title; empty for none
 */
public record DiscoveryQuestion(Outcome outcome, String scenario, String title, String against, String againstTitle) {}
