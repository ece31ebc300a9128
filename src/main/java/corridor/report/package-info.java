/**
 * Reports are self-contained HTML files of tables, charts and sentences. Each kind of analysis has its own package, and
 * all of them use {@code page} and {@code phrase}. Start at {@link corridor.report.comparison.ComparisonReport}.
 */
package corridor.report;
