/**
 * Text and files that users give: which characters and lengths are accepted, how a file is opened, how a text is
 * written in a CSV table. Start at {@link corridor.text.InputFile} and {@link corridor.text.TextRule}.
 */
package corridor.text;
