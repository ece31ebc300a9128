package corridor.batch;

import corridor.result.RunKey;
import corridor.scenario.Scenario;

/**
 * Design points are the changes that a batch makes to its scenarios, one set of settings for each point. Safe for
 * several threads.
 */
public interface DesignPoints {
    int count();

    /** Returns the scenario with the settings of a point. */
    Scenario at(int point, Scenario scenario);

    /**
     * Returns the index of the replicate whose random numbers a run uses. Runs of one future with an equal index form a
     * pair.
     */
    default int luck(RunKey key, int replicates) {
        return key.replicate();
    }

    /**
     * Whether the points belong to an experiment, which has many points with few runs each. Their runs are stored
     * together and not counted by area.
     */
    default boolean many() {
        return false;
    }

    /** Noun for the varied settings, for a sentence: {@code structure} or {@code point}. */
    String noun();
}
