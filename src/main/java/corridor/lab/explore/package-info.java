/**
 * Questions to the lab and their answers: a question is a scenario, a reference and a number of pairs; its runs take
 * turns with those of other questions. Start at {@link corridor.lab.explore.Explorer}.
 */
package corridor.lab.explore;
