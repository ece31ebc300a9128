package corridor.report.page;

import corridor.build.Build;

/** Program facts are the version of the program and the seed, which are needed to reproduce the numbers. */
public final class ProgramFacts {
    private ProgramFacts() {}

    /** Writes the facts into an open list. */
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
