/** Runs one replicate of one future of one scenario. Start at {@link corridor.run.Runner}. */
package corridor.run;
