package corridor.report.page;

import corridor.build.Build;

/** Which program made the numbers, with which seed: the first of the facts that reproduce them. */
public final class ProgramFacts {
    private ProgramFacts() {}

    /** Into an open list of facts. */
    public static void write(Html html, long seed, Build program) {
        fact(html, "Seed", Long.toString(seed));
        fact(html, "Version", program.version());
        if (!program.hash().isEmpty()) {
            fact(html, "Build", program.hash());
        }
        if (!program.commit().isEmpty()) {
            fact(html, "Commit", program.commit());
        }
    }

    static void fact(Html html, String name, String value) {
        html.element("dt", name).open("dd").element("code", value).close();
    }
}
