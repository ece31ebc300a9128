/** Commands that look at the catalogue or at a result folder and run nothing. */
package corridor.cli.look;
