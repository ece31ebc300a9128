/**
 * SQL queries on the tables of a result folder: one statement that only reads, in a locked engine with bounds. Start at
 * {@link corridor.result.query.ResultQuery}.
 */
package corridor.result.query;
