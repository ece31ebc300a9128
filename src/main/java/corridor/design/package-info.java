/**
 * Designs of experiments: which points of a factor space to run, and the descriptor from which a design can be made
 * again. Pure functions of a seed. May use catalogue, random. Start at {@link corridor.design.Design}.
 */
package corridor.design;
