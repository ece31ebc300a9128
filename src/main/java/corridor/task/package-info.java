/**
 * Parallel work: independent tasks, and steps that follow one another. The entry point of a command makes one
 * {@link corridor.task.TaskPool} and passes it on as {@link corridor.task.Tasks}; no other class starts threads for
 * such work.
 */
package corridor.task;
