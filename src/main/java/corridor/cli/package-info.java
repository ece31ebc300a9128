/**
 * Commands: parse, call, print; no logic. Start at {@link corridor.cli.Main}, which lists the commands; a command class
 * loads nothing heavy before it runs, so that help stays quick.
 */
package corridor.cli;
