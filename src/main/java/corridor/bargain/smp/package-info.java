/**
 * The spatial model of politics: offers, elections and their resolution. Start at
 * {@link corridor.bargain.smp.SmpEngine}, then {@link corridor.bargain.smp.SmpRun}.
 */
package corridor.bargain.smp;
