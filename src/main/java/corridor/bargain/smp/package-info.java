/**
 * This package holds the spatial model of politics: offers, elections and the resolution of offers. Start at
 * {@link corridor.bargain.smp.SmpEngine}, then {@link corridor.bargain.smp.SmpRun}.
 */
package corridor.bargain.smp;
