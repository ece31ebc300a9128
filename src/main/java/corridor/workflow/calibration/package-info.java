/** The workflow of a calibration: stages from which it can be resumed, and the final tables. */
package corridor.workflow.calibration;
