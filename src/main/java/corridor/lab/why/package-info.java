/** Reasons behind an answer: assumptions that drive a difference, rival structures, and single histories. */
package corridor.lab.why;
