package corridor.architecture.wronghouse.run;

import corridor.architecture.wronghouse.batch.ThreadEngine;

/** Chooses the engine itself. */
public final class MakesAnEngine {
    private MakesAnEngine() {}

    public static ThreadEngine engine() {
        return new ThreadEngine();
    }
}
