/**
 * This package makes the designs of futures (draws of the uncertain parameters), structures (options of the switches)
 * and experiments. A descriptor determines each experiment's design. All designs are pure functions of a seed. Start at
 * {@link corridor.design.Design} and {@link corridor.design.FutureDesign}.
 */
package corridor.design;
