/** What a command tells while it works: progress on stderr, the place of the report, and the report in the browser. */
package corridor.cli.output;
