package corridor.architecture.wronghouse.cli;

import corridor.architecture.wronghouse.Corridor;

/** A command, which may use the facade. */
public record UsesTheFacade(Corridor corridor) {}
