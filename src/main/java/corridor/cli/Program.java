package corridor.cli;

import corridor.Corridor;

/** Holds the facade that all commands use. */
final class Program {
    static final Corridor CORRIDOR = Corridor.standard();

    private Program() {}
}
