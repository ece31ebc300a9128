/** Options that choose a part of one history. */
package corridor.cli.history;
