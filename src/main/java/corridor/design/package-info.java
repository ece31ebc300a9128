/**
 * What is varied: futures (draws of the uncertain parameters) and structures (options of the switches). May use
 * catalogue, random. Start at {@link corridor.design.FutureDesign}.
 */
package corridor.design;
