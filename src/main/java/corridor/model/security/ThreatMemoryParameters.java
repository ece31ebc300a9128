package corridor.model.security;

/** Parameters of the memory of past deaths, from the submodel {@code security}; component names are parameter names. */
public record ThreatMemoryParameters(double threatMemory) {}
