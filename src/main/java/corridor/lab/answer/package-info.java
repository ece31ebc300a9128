/** The JSON of the lab's answers on the catalogue, on scenarios and on questions. */
package corridor.lab.answer;
