package corridor.architecture.wronghouse.model.civil;

import corridor.architecture.wronghouse.model.CorridorModel;
import corridor.architecture.wronghouse.model.economy.Economy;

/** A theme that imports another theme and the model that joins them. */
public record SeesItsNeighbour(Economy economy, CorridorModel model) {}
