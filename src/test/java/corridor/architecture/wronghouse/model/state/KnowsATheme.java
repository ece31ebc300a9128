package corridor.architecture.wronghouse.model.state;

import corridor.architecture.wronghouse.model.economy.Economy;

/** This shared record breaks the rule that shared records use no theme. */
public record KnowsATheme(Economy economy) {}
