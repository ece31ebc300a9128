package corridor.cli;

import corridor.Corridor;

/** The facade that all commands use, with the catalogue and under the version of this program. */
final class Program {
    static final Corridor CORRIDOR = Corridor.standard();

    private Program() {}
}
