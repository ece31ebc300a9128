/**
 * One scenario, one future and one replicate give one result. May use catalogue, scenario, world, model, result,
 * random. Start at {@link corridor.run.RunFunction}.
 */
package corridor.run;
