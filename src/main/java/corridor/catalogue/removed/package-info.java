/** Ids that earlier versions had, and what takes their place. */
package corridor.catalogue.removed;
