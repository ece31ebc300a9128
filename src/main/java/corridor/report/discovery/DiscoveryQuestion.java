package corridor.report.discovery;

import corridor.catalogue.Outcome;

/**
 * A discovery question names the outcome and the scenarios of a scenario discovery.
 *
 * @param outcome outcome that defines the cases of interest
 * @param scenario name of the analysed scenario
 * @param title short name of that scenario
 * @param against name of the scenario whose outcome is subtracted; empty for none
 * @param againstTitle short name of that scenario; empty for none
 */
public record DiscoveryQuestion(Outcome outcome, String scenario, String title, String against, String againstTitle) {}
