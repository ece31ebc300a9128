/** Tables of headline effects for documents. Start at {@link corridor.report.headline.HeadlineTables}. */
package corridor.report.headline;
