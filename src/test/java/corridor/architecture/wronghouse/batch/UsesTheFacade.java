package corridor.architecture.wronghouse.batch;

import corridor.architecture.wronghouse.Corridor;

/** This record breaks the rule that a batch must not use the facade. */
public record UsesTheFacade(Corridor corridor) {}
