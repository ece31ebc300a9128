package corridor.cli;

import corridor.catalogue.Catalogue;
import corridor.run.RunFactory;
import corridor.run.Runner;

/** The model that the commands run; tests put another in its place. */
final class Model {
    static final RunFactory FACTORY = Runner.factory(Catalogue.standard());

    private Model() {}
}
