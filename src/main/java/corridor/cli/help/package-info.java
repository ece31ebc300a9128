/** The help of the command line: the list of commands, the help of one, and completion in shells. */
package corridor.cli.help;
