/** Problems of the user's input, and their messages. Start at {@link corridor.problem.Problem}. */
package corridor.problem;
