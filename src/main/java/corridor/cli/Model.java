package corridor.cli;

import corridor.catalogue.Catalogue;
import corridor.run.RunFactory;
import corridor.run.Runner;

/** The model that the commands run; tests replace it. */
final class Model {
    static final RunFactory FACTORY = Runner.factory(Catalogue.standard());

    private Model() {}
}
