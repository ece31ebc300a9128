package corridor.model.bargaining;

/**
 * Flows that stakeholders are used to.
 *
 * @param civilians killed a quarter at the start, by anybody
 * @param disbursement Chinese payments a quarter at the start, USD million
 * @param militaryWeight the military's weight in Pakistan's decisions, 0 to 1
 * @param militaryWeightOfTable the weight that the table of stakeholders assumes
 */
public record UsualFlows(double civilians, double disbursement, double militaryWeight, double militaryWeightOfTable) {}
