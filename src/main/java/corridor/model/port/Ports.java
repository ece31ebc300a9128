package corridor.model.port;

import sim.engine.Steppable;

/** Decides what happens around each step of the processes of a model. */
@FunctionalInterface
public interface Ports {
    /** Ports of a model that nobody records and nothing is held in: each process is left as it is. */
    Ports NONE = (process, step) -> step;

    /**
     * Returns what the model runs instead of a process.
     *
     * @param process id of the process, such as {@code civil.opinion}
     * @param step the process
     * @return the same object if nothing is to happen around its steps
     */
    Steppable around(String process, Steppable step);
}
