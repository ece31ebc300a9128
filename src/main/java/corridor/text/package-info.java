/**
 * Text and files from users: accepted characters and lengths, opening a file, and text in a CSV table. Start at
 * {@link corridor.text.InputFile} and {@link corridor.text.TextRule}.
 */
package corridor.text;
