/**
 * Results that are not complete yet: journal and shards of a batch, and folders that are moved into place as a whole.
 * Start at {@link corridor.result.unfinished.UnfinishedFolder}.
 */
package corridor.result.unfinished;
