package corridor.cli.text;

import java.io.PrintWriter;

/** Prints the message of {@code corridor} without a command. */
public final class Welcome {
    private static final String TEXT = """
            Corridor explores what-ifs of the China-Pakistan security and investment question: it runs an
            agent-based model many times, compares scenarios, and writes charts and a report.
            It explores consequences of assumptions; it does not forecast.

            Most used:
              corridor validate scenarios/investment-freeze-24m.json
                  checks a scenario file and says what is wrong with it, and where
              corridor run scenarios/baseline.json
                  tells one history: decisions, suspensions and large events with their reasons
              corridor batch scenarios/baseline.json scenarios/investment-freeze-24m.json
                  compares scenarios over many histories and writes a report

            Help:
              corridor --help              all commands
              corridor COMMAND --help      one command, with an example
              corridor catalogue levers    what actors can choose; other kinds: corridor catalogue --help
            """;

    private Welcome() {}

    public static void print(PrintWriter out) {
        out.print(TEXT);
        out.flush();
    }
}
