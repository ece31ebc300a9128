/** The main causal loops of the model, as a reader's map. */
package corridor.catalogue.causes;
