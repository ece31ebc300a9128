/** Wording of numbers, names and differences in reports. Start at {@link corridor.report.phrase.Wording}. */
package corridor.report.phrase;
