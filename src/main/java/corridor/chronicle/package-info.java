/**
 * Interfaces and records by which a run reports decisions, events and changes of state while it happens. Start at
 * {@link corridor.chronicle.Chronicle}.
 */
package corridor.chronicle;
