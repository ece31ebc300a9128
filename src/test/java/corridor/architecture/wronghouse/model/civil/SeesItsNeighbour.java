package corridor.architecture.wronghouse.model.civil;

import corridor.architecture.wronghouse.model.CorridorModel;
import corridor.architecture.wronghouse.model.economy.Economy;

/** This theme breaks two rules: it imports another theme, and the model that joins the themes. */
public record SeesItsNeighbour(Economy economy, CorridorModel model) {}
