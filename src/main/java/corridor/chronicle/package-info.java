/**
 * What a run tells while it happens: decisions, events, changes of state. May use nothing; model, run, result, report
 * and cli use it. Start at {@link corridor.chronicle.Chronicle}.
 */
package corridor.chronicle;
