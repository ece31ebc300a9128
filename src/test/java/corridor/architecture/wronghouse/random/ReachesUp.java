package corridor.architecture.wronghouse.random;

import corridor.architecture.wronghouse.model.CorridorModel;

/** This record breaks the room table and closes a cycle with the model. */
public record ReachesUp(CorridorModel model) {}
