/**
 * This package handles texts and files from users: accepted characters and lengths, opening a file, reading and writing
 * a CSV table. Start at {@link corridor.text.InputFile}, {@link corridor.text.TextRule},
 * {@link corridor.text.CsvReader} and {@link corridor.text.CsvRow}.
 */
package corridor.text;
