package corridor.cli.text;

import java.io.PrintWriter;

/** Prints the message of {@code corridor} without a command. */
public final class Welcome {
    private static final String TEXT = """
            Corridor explores what-ifs of the China-Pakistan security and investment question: it runs an
            agent-based model many times, compares scenarios, and writes charts and a report.
            It explores consequences of assumptions; it does not forecast.

            Most used:
              corridor scenarios
                  lists the scenarios by group; corridor show NAME describes one
              corridor run baseline
                  tells one history: decisions, suspensions and large events with their reasons
              corridor batch baseline investment-freeze-24m
                  compares scenarios over many histories and writes a report
              corridor validate my-scenario.json
                  checks a scenario file of your own and says what is wrong with it, and where

            Help:
              corridor help                all commands, also: corridor --help
              corridor help COMMAND        one command, with examples
              corridor catalogue levers    what actors can choose; other kinds: corridor help catalogue
            """;

    private Welcome() {}

    /**
     * Prints the message.
     *
     * @param commands list of all commands, which comes last
     */
    public static void print(PrintWriter out, String commands) {
        out.print(TEXT);
        out.print(commands);
        out.flush();
    }
}
