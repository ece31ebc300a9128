/**
 * Work in parallel: tasks that share nothing, and steps that follow one another. The entry point of a command makes one
 * {@link corridor.task.TaskPool} and hands it down as {@link corridor.task.Tasks}; no other class starts threads for
 * such work.
 */
package corridor.task;
