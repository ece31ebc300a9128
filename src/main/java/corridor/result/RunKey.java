package corridor.result;

/**
 * A run key identifies a run in a batch; its components are the first columns of every table.
 *
 * @param scenario name of the scenario
 * @param point design point, from 0
 * @param future index of the draw of the uncertain parameters, from 0
 * @param replicate index of the random repetition, from 0
 */
public record RunKey(String scenario, int point, int future, int replicate) {}
