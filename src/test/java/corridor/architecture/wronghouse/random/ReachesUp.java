package corridor.architecture.wronghouse.random;

import corridor.architecture.wronghouse.model.CorridorModel;

/** Breaks the room table, and closes a circle with the model. */
public record ReachesUp(CorridorModel model) {}
