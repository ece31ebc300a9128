package corridor.cli;

import corridor.run.RunFactory;

/** The model that the commands run. */
final class Model {
    static final RunFactory FACTORY = (scenario, masterSeed) -> {
        throw new IllegalStateException("the model is not connected");
    };

    private Model() {}
}
