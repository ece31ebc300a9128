package corridor.exchange;

import corridor.number.NumberReader;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.CsvReader;
import corridor.text.CsvRecord;
import corridor.text.InputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * This class holds the runs of a table of NetLogo's BehaviorSpace. Such a table has some lines about the experiment, a
 * line of heads with {@code [run number]} and {@code [step]}, then one line for each run and step. Lines of parallel
 * runs may alternate, but the lines of one run are in order of time. Blank lines are skipped.
 *
 * @param header the unchanged heads; two may be equal
 * @param step index of the column {@code [step]}; factors are before this column, measured values after it
 * @param runs the last row of each run, in the order in which the runs first appear
 */
record BehaviorSpaceRuns(Path file, List<String> header, int step, List<Run> runs) {
    static final String RUN = "[run number]";
    static final String STEP = "[step]";

    private static final Pattern OTHER_FORMAT = Pattern.compile("(Spreadsheet|Statistics|Lists) version.*");

    /**
     * A run is given by its last row.
     *
     * @param line line of the row in the file, from 1
     * @param step last step
     */
    record Run(String number, int line, double step, List<String> cells) {}

    BehaviorSpaceRuns {
        header = List.copyOf(header);
        runs = List.copyOf(runs);
    }

    /** @throws InputException if the file is no such table or breaks its form */
    static BehaviorSpaceRuns read(Path file) {
        try (CsvReader lines = CsvReader.open(file, InputFile.SAMPLE)) {
            return new Reader(file, lines).read();
        }
    }

    /** Returns {@code file:line} of a run's last row. */
    String place(Run run) {
        return file + ":" + run.line();
    }

    /** Reads a table line by line. Of each run, only the bytes of its last line are kept. */
    private static final class Reader {
        private final Path file;
        private final CsvReader lines;
        private final CsvRecord line;
        private final NumberReader numbers = new NumberReader();
        private final Map<String, Last> last = new LinkedHashMap<>();
        private int run;
        private int step;

        private record Last(int line, double step, byte[] text) {}

        Reader(Path file, CsvReader lines) {
            this.file = file;
            this.lines = lines;
            this.line = lines.record();
        }

        BehaviorSpaceRuns read() {
            List<String> header = separatedHeader();
            run = header.indexOf(RUN);
            step = header.indexOf(STEP);
            if (step < 0) {
                throw refused("the column \"" + STEP + "\" is missing");
            }
            while (lines.next()) {
                if (!line.isBlank()) {
                    row(header.size());
                }
            }
            if (last.isEmpty()) {
                throw new InputException(Problem.of(file.toString(), "there is no row below the header"));
            }
            List<Run> runs = new ArrayList<>();
            last.forEach((number, row) -> runs.add(new Run(
                    number,
                    row.line(),
                    row.step(),
                    CsvReader.record(file.toString(), row.line(), row.text()).allGiven())));
            return new BehaviorSpaceRuns(file, header, step, runs);
        }

        /**
         * Returns the heads. If quoted cells with another separator make the file invalid CSV, the message names the
         * separator.
         */
        private List<String> separatedHeader() {
            try {
                return header();
            } catch (InputException e) {
                throw BehaviorSpaceMarks.otherThanCommas(file).orElse(e);
            }
        }

        private List<String> header() {
            while (lines.next()) {
                List<String> cells = line.allGiven();
                for (String cell : cells) {
                    Matcher other = OTHER_FORMAT.matcher(cell);
                    if (other.matches()) {
                        throw otherFormat(other.group(1).toLowerCase(java.util.Locale.ROOT));
                    }
                }
                if (cells.contains(RUN)) {
                    List<String> rest = cells.stream()
                            .filter(cell -> !cell.equals(RUN) && !cell.isEmpty())
                            .toList();
                    if (!rest.isEmpty() && rest.stream().allMatch(NumberReader::isNumber)) {
                        throw otherFormat("spreadsheet");
                    }
                    return line.heads();
                }
                String text = line.text();
                if (text.contains(RUN)) {
                    throw BehaviorSpaceMarks.refused(file, line.number(), text);
                }
            }
            throw new InputException(
                    Problem.of(file.toString(), "is no table of BehaviorSpace: no line has a column \"" + RUN + "\""));
        }

        private InputException otherFormat(String format) {
            return new InputException(Problem.of(
                    file.toString(),
                    "is the " + format + " output of BehaviorSpace; export the table output, not the " + format));
        }

        private void row(int columns) {
            if (line.given(0).startsWith("BehaviorSpace results")
                    || line.size() > run && line.given(run).equals(RUN)) {
                throw refused("a second table begins here; give each table in a file of its own");
            }
            if (line.size() != columns) {
                throw refused("the line has " + line.size() + " cells, but the header has " + columns);
            }
            double at = numbers.read(line.bytes(), line.from(step), line.to(step));
            if (Double.isNaN(at)) {
                throw refused("the column \"" + STEP + "\" holds no number");
            }
            String number = line.given(run);
            if (!NumberReader.isNumber(number)) {
                throw refused("the column \"" + RUN + "\" holds no number");
            }
            Last before = last.get(number);
            if (before != null && !(at > before.step() && line.startsLike(before.text(), step))) {
                throw refused("run " + number + " begins again, after line " + before.line()
                        + ": the rows of two runs have one number, or those of one run are not in their order");
            }
            last.put(number, new Last(line.number(), at, line.copy()));
        }

        private InputException refused(String rule) {
            return new InputException(Problem.of(line.place(), rule));
        }
    }
}
