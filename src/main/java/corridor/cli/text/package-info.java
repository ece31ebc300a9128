/** Tables and texts for the terminal. Start at {@link corridor.cli.text.TextTable}. */
package corridor.cli.text;
