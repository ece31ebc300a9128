/**
 * Measurements with JMH, compiled only under {@code -Pbench}; docs/performance.md says how to read them. Start at
 * {@link corridor.bench.RunBenchmark}.
 */
package corridor.bench;
