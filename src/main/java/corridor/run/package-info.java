/** One scenario, one future, one replicate: one result. Start at {@link corridor.run.Runner}. */
package corridor.run;
