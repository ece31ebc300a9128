/** What the command for samples of other programs prints and draws. */
package corridor.cli.sample;
