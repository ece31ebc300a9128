/** Sources of the evidence, and what each piece of evidence informs. */
package corridor.catalogue.evidence;
