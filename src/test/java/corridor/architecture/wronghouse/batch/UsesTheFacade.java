package corridor.architecture.wronghouse.batch;

import corridor.architecture.wronghouse.Corridor;

/** A batch that reaches up to the facade. */
public record UsesTheFacade(Corridor corridor) {}
