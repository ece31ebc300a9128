/** The seats of a class that plays the actors, and the effect that each choice of a seat is meant to have. */
package corridor.catalogue.seats;
