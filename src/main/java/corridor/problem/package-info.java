/**
 * What is wrong with the user's input, and how it is said. May use nothing; everybody may use it. Start at
 * {@link corridor.problem.Problem}.
 */
package corridor.problem;
