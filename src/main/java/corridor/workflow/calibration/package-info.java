/** Calibration as a whole: stages that can be resumed, and the tables that are left. */
package corridor.workflow.calibration;
