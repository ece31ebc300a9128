/** What a calibration learns from, and what it varies. */
package corridor.catalogue.calibration;
