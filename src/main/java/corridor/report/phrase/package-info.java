/** How numbers, names and differences are worded. Start at {@link corridor.report.phrase.Wording}. */
package corridor.report.phrase;
