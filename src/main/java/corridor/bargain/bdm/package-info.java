/**
 * This package holds the challenge model of bargaining (expected utility). Start at
 * {@link corridor.bargain.bdm.BdmEngine}.
 */
package corridor.bargain.bdm;
