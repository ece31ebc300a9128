/** Wording of numbers, names and differences. Start at {@link corridor.report.phrase.Wording}. */
package corridor.report.phrase;
