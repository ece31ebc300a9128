/** The command that starts the lab. */
package corridor.cli.lab;
