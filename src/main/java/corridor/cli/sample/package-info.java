/**
 * Collection of the results of a sample's analysis: text, JSON and charts. Start at
 * {@link corridor.cli.sample.SampleResults}.
 */
package corridor.cli.sample;
