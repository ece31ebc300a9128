/**
 * Files and folders of results on disk: locks, JSON files, hashes to check, safe appending. Start at
 * {@link corridor.result.disk.Disk}.
 */
package corridor.result.disk;
