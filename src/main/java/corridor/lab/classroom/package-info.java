/**
 * A class that plays a game in the lab: who is in, whose turn it is, and what each role may see. Start at
 * {@link corridor.lab.classroom.Classroom} and {@link corridor.lab.classroom.ClassRoutes}.
 */
package corridor.lab.classroom;
