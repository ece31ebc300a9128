package corridor.architecture.wronghouse.batch;

/** Stands for the engine. */
public final class ThreadEngine {}
