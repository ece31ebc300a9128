package corridor.result;

/**
 * Key of a run: the first columns of every table.
 *
 * @param scenario name of the scenario
 * @param point design point, from 0
 * @param future draw of the uncertain parameters, from 0
 * @param replicate draw of chance, from 0
 */
public record RunKey(String scenario, int point, int future, int replicate) {}
