/** History matching: emulators, what the record rules out, and the draws that are left. */
package corridor.analysis.calibration;
