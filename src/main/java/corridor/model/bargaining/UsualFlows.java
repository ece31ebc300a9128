package corridor.model.bargaining;

/**
 * Usual flows and weights with which the inputs of stakeholders are compared.
 *
 * @param civilians civilians killed a quarter at the start, by the state and by armed groups
 * @param disbursement Chinese payments a quarter at the start, USD million
 * @param militaryWeight the military's weight in Pakistan's decisions, 0 to 1
 * @param militaryWeightOfTable the weight that the table of stakeholders assumes
 */
public record UsualFlows(double civilians, double disbursement, double militaryWeight, double militaryWeightOfTable) {}
