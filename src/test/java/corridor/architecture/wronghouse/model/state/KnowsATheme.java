package corridor.architecture.wronghouse.model.state;

import corridor.architecture.wronghouse.model.economy.Economy;

/** A shared record that is not for all themes. */
public record KnowsATheme(Economy economy) {}
