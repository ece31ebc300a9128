/**
 * The finished result folder: reading it, writing it, its description as a data package. Start at
 * {@link corridor.result.folder.ResultFolder}.
 */
package corridor.result.folder;
