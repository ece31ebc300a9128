package corridor.cli;

import corridor.cli.text.CommandLineText;
import corridor.exchange.BehaviorSpaceTable;
import corridor.number.DecimalText;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.result.Keep;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The keep options select the details that a batch stores in addition to outcomes and national series. */
final class KeepOptions {
    private static final Pattern SHARE = Pattern.compile(" --keep-share ([0-9]+\\.?[0-9]*|\\.[0-9]+)(?= |$)");

    private static final List<String> FORMATS = List.of(BehaviorSpaceTable.NAME);

    @Option(
            names = "--keep",
            paramLabel = "WHAT,...",
            description = "Also store details of each run: events, decisions (with suspensions and other changes),"
                    + " areas (counts by area and month).")
    private String keep = "";

    @Option(
            names = "--keep-share",
            paramLabel = "SHARE",
            description = "Store these details for a share of the runs, evenly spread (default: 1, all).")
    private double share = 1;

    @Option(names = "--also", paramLabel = "FORMAT", description = "Also export the runs: behaviorspace.")
    private String also = "";

    Keep keep() {
        return Keep.parse(keep, share);
    }

    List<String> also() {
        List<String> formats = Arrays.stream(also.split(",", -1))
                .map(String::strip)
                .filter(format -> !format.isEmpty())
                .toList();
        for (String format : formats) {
            if (!FORMATS.contains(format)) {
                throw new InputException(
                        new Problem("--also", "", format, "is not a format", NearestName.of(format, FORMATS), FORMATS));
            }
        }
        return formats;
    }

    void addTo(CommandLineText text) {
        if (!keep.isBlank()) {
            text.option("--keep", keep);
            if (share < 1) {
                text.option("--keep-share", DecimalText.of(share));
            }
        }
        if (!also.isBlank()) {
            text.option("--also", also);
        }
    }

    /** Returns the share of cases with kept details that a stored command line gives; 1 if it gives none. */
    static double shareIn(String command) {
        Matcher given = SHARE.matcher(command);
        return given.find() ? Double.parseDouble(given.group(1)) : 1;
    }
}
