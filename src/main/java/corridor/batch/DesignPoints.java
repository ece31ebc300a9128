package corridor.batch;

import corridor.result.RunKey;
import corridor.scenario.Scenario;

/** Changes that the design points of a batch make to its scenarios. Safe for several threads. */
public interface DesignPoints {
    int count();

    /** Returns the scenario with the settings of a point. */
    Scenario at(int point, Scenario scenario);

    /** Index of the replicate whose random numbers a run uses; runs of one future with an equal index form a pair. */
    default int luck(RunKey key, int replicates) {
        return key.replicate();
    }

    /**
     * Whether the points are those of an experiment: many of few runs each, which are stored together and not counted
     * by area.
     */
    default boolean many() {
        return false;
    }

    /** Noun for the varied settings, for a sentence: {@code structure} or {@code point}. */
    String noun();
}
