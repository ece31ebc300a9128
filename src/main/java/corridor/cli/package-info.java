/**
 * Commands that parse, call and print, without further logic. Start at {@link corridor.cli.Main}, which lists the
 * commands. A command class loads nothing heavy before it runs, so that help stays quick.
 */
package corridor.cli;
