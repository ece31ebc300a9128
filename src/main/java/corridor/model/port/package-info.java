/**
 * Ports: how a process of the model sees a recorded value of another run instead of the live one. Start at
 * {@link corridor.model.port.RecordedPaths}; docs/couplings.md explains couplings, ports and cuts.
 */
package corridor.model.port;
