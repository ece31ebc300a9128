package corridor.architecture.wronghouse.chart;

import org.slf4j.Logger;

/** A library that the table does not know. */
public record UsesHomelessLibrary(Logger logger) {}
