package corridor.result.query;

import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Describes the failure of a query for the user. */
final class QueryFailure {
    private static final int LONGEST = 400;
    private static final Pattern MISSING = Pattern.compile("Table with name (\\w+) does not exist");
    private final QueryLimits limits;
    private final QueryTables tables;

    QueryFailure(QueryLimits limits, QueryTables tables) {
        this.limits = limits;
        this.tables = tables;
    }

    /**
     * Returns the problem of the query or of a table.
     *
     * @throws IOException when the disk caused the failure
     */
    InputException of(SQLException failure) throws IOException {
        String whole = String.valueOf(failure.getMessage());
        if (whole.contains("No space left on device")) {
            throw new IOException(firstLine(failure), failure);
        }
        if (whole.contains("max_temp_directory_size")) {
            return QueryStatement.refused("the query needs more room than the " + limits.spillMegabytes()
                    + " MB in the temporary folder that a query may use, or than that folder has left");
        }
        if (whole.startsWith("Out of Memory Error") || whole.contains("Java heap space")) {
            return outOfMemory();
        }
        if (whole.startsWith("Permission Error")) {
            return QueryStatement.refused(
                    "a query can only ask about the tables of this folder; it cannot read or write files");
        }
        return tables.damaged(failure).orElseGet(() -> plain(firstLine(failure)));
    }

    InputException outOfMemory() {
        return QueryStatement.refused("the query needs more memory than the " + limits.memoryMegabytes()
                + " MB that a query may use; ask for fewer rows, or for sums instead of lists");
    }

    private InputException plain(String message) {
        Matcher missing = MISSING.matcher(message);
        if (!missing.find()) {
            return QueryStatement.refused(message);
        }
        List<String> valid = tables.names();
        return new InputException(new Problem("SQL", "", "", message, NearestName.of(missing.group(1), valid), valid));
    }

    static String firstLine(SQLException failure) {
        String line = String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
