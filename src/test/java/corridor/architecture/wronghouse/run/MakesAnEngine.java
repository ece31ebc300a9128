package corridor.architecture.wronghouse.run;

import corridor.architecture.wronghouse.batch.ThreadEngine;

/** This class chooses the engine itself. */
public final class MakesAnEngine {
    private MakesAnEngine() {}

    public static ThreadEngine engine() {
        return new ThreadEngine();
    }
}
