/** Lessons of a class as data: what is played, sheets of the seats, predictions, debrief, questions and key. */
package corridor.lesson;
