/**
 * Text and files that users give: which characters and lengths are accepted, how a file is opened, how a CSV table is
 * read and written. Start at {@link corridor.text.InputFile}, {@link corridor.text.TextRule},
 * {@link corridor.text.CsvReader} and {@link corridor.text.CsvRow}.
 */
package corridor.text;
