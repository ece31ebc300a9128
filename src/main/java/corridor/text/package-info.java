/**
 * Text and files that users give: which characters and lengths are accepted, how a file is opened, how a text stands in
 * a CSV table. May use {@code number} and {@code problem}; everybody may use it. Start at
 * {@link corridor.text.InputFile} and {@link corridor.text.TextRule}.
 */
package corridor.text;
