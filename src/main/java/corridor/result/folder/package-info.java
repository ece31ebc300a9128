/**
 * The finished result folder: it is read, written, and described as a data package. Start at
 * {@link corridor.result.folder.ResultFolder}.
 */
package corridor.result.folder;
