/** What is wrong with the user's input, and how it is said. Start at {@link corridor.problem.Problem}. */
package corridor.problem;
