/** The command that prints lessons and makes their sheets. */
package corridor.cli.lesson;
