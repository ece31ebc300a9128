/**
 * The tables of a result folder, as CSV and Parquet, with their dictionary. Start at
 * {@link corridor.result.table.Column}.
 */
package corridor.result.table;
