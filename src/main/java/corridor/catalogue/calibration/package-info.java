/**
 * Plan and results of a calibration: the numbers of the record on which parameters are learned, the inputs that are
 * varied, and the ensemble of draws.
 */
package corridor.catalogue.calibration;
