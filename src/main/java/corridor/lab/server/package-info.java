/**
 * The server of the lab on the loopback address: it refuses what does not come from its own page, limits what a client
 * may ask for, serves a closed list of files, and passes requests on to routes. Start at
 * {@link corridor.lab.server.LabServer}.
 */
package corridor.lab.server;
