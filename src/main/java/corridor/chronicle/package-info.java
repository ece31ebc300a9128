/**
 * Reports of a run while it happens: decisions, events, changes of state. Start at
 * {@link corridor.chronicle.Chronicle}.
 */
package corridor.chronicle;
