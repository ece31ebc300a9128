/**
 * What a run leaves, and the files of a result folder. May use catalogue, scenario, number, problem. Start at
 * {@link corridor.result.RunResult}.
 */
package corridor.result;
