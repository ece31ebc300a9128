/**
 * Designs of what varies: futures (draws of the uncertain parameters), structures (options of the switches), and
 * designs of experiments with the descriptor from which each can be made again. Pure functions of a seed. Start at
 * {@link corridor.design.Design} and {@link corridor.design.FutureDesign}.
 */
package corridor.design;
