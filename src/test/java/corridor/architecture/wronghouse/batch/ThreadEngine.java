package corridor.architecture.wronghouse.batch;

/** This class stands for the engine. */
public final class ThreadEngine {}
