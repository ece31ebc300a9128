/** Result folders of the lab: those below one root, by listed name, and batches that make new ones. */
package corridor.lab.folder;
