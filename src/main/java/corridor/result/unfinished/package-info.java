/**
 * Results that are being made: journal and shards of a batch, and the folders that move into place as a whole. Start at
 * {@link corridor.result.unfinished.UnfinishedFolder}.
 */
package corridor.result.unfinished;
