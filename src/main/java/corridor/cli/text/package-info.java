/** Tables and texts on the terminal. Start at {@link corridor.cli.text.TextTable}. */
package corridor.cli.text;
