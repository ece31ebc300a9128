/** Reads the scenarios that a command line names. */
package corridor.cli.input;
