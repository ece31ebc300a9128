package corridor.architecture.wronghouse.chart;

import org.slf4j.Logger;

/** This record uses a library that the table does not know. */
public record UsesHomelessLibrary(Logger logger) {}
