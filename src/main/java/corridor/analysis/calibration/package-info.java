/**
 * This package does history matching: emulators rule out points by the record, and draws come from the other points.
 */
package corridor.analysis.calibration;
