package corridor.architecture.wronghouse.cli;

import corridor.architecture.wronghouse.Corridor;

/** This record stands for a command, which may use the facade. */
public record UsesTheFacade(Corridor corridor) {}
