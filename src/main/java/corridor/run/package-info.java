/**
 * One scenario, one future, one replicate: one result. May use catalogue, scenario, world, model, result, random,
 * chronicle. Start at {@link corridor.run.Runner}.
 */
package corridor.run;
