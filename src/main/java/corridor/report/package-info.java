/**
 * Tables, charts and sentences become one self-contained HTML file. Each question has a package of its own;
 * {@code page} and {@code phrase} are shared. Start at {@link corridor.report.comparison.ComparisonReport}.
 */
package corridor.report;
