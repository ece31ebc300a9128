/** The plan of a lesson as text, and its sheets as pages that print on A4 and Letter. */
package corridor.lesson.sheet;
