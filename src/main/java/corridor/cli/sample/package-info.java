/** What the analysis of a sample collects for its answer. Start at {@link corridor.cli.sample.SampleResults}. */
package corridor.cli.sample;
