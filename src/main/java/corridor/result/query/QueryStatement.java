package corridor.result.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A query statement is one SQL statement that only reads. It is parsed by DuckDB's own parser
 * ({@code json_serialize_sql}). The parser accepts only SELECT; WITH, FROM, VALUES, TABLE, DESCRIBE, SHOW and SUMMARIZE
 * count as forms of SELECT. The syntax tree gives the names of tables and functions in the statement. Table functions
 * must be on a list, since many of them read files, run other SQL or set up logs. A few other functions are refused
 * because they wait, write logs, or crash the engine.
 */
final class QueryStatement {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Largest length of a statement: the parser recurses into nested parts, and its stack is limited. */
    private static final int LONGEST = 20_000;

    /** Allowed table functions; they reach neither files nor settings nor other SQL. */
    private static final Set<String> TABLE_FUNCTIONS = Set.of(
            "duckdb_columns",
            "duckdb_databases",
            "duckdb_functions",
            "duckdb_keywords",
            "duckdb_schemas",
            "duckdb_settings",
            "duckdb_tables",
            "duckdb_types",
            "duckdb_views",
            "generate_series",
            "json_each",
            "pg_timezone_names",
            "pragma_collations",
            "pragma_platform",
            "pragma_show",
            "pragma_table_info",
            "pragma_version",
            "range",
            "repeat",
            "repeat_row",
            "unnest");

    /** Functions that wait, write to logs, plan other SQL, or recurse without bound on deeply nested JSON. */
    private static final Set<String> REFUSED = Set.of(
            "currval",
            "from_json",
            "from_json_strict",
            "json_contains",
            "json_deserialize_sql",
            "json_group_structure",
            "json_merge_patch",
            "json_serialize_plan",
            "json_structure",
            "json_transform",
            "json_transform_strict",
            "nextval",
            "pg_sleep",
            "sleep_ms",
            "write_log");

    private final String text;
    private final JsonNode root;
    private final Set<String> tables = new TreeSet<>();
    private boolean lists;

    private QueryStatement(String text, JsonNode root) {
        this.text = text;
        this.root = root;
    }

    /**
     * Parses a statement.
     *
     * @param engine engine whose parser reads the text
     */
    static QueryStatement of(QueryEngine engine, String text) throws SQLException {
        if (text.length() > LONGEST) {
            throw refused("a query has at most " + LONGEST + " characters; this one has " + text.length());
        }
        if (text.indexOf('\0') >= 0) {
            throw refused("a query cannot hold the character U+0000");
        }
        JsonNode answer = tree(engine.parsed(text));
        if (answer.path("error").asBoolean()) {
            throw refused(reason(answer));
        }
        JsonNode statements = answer.path("statements");
        if (statements.size() != 1) {
            throw refused(
                    statements.isEmpty()
                            ? "there is no statement"
                            : "a query is one statement, but there are " + statements.size());
        }
        QueryStatement statement =
                new QueryStatement(text, withoutPlaces(statements.get(0).path("node")));
        statement.inspect();
        return statement;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw refused("the query is nested too deeply");
        }
    }

    private static String reason(JsonNode answer) {
        String message = answer.path("error_message").asText();
        if (message.startsWith("Only SELECT statements")) {
            return "a query only reads: SELECT, WITH, FROM, VALUES, TABLE, DESCRIBE, SHOW or SUMMARIZE (and PIVOT with"
                    + " its values: ON column IN (...)); nothing can be written, set, attached, installed or loaded";
        }
        String type = answer.path("error_type").asText();
        return (type.isEmpty() ? "" : type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1) + " Error: ")
                + message;
    }

    private void inspect() {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            if (node.isObject()) {
                inspect(node);
            }
            node.forEach(open::push);
        }
    }

    private void inspect(JsonNode node) {
        switch (node.path("type").asText()) {
            case "TABLE_FUNCTION" ->
                requireHarmless(node.path("function").path("function_name").asText());
            case "BASE_TABLE" -> {
                String name = lower(node.path("table_name").asText());
                tables.add(name);
                lists |= !node.path("schema_name").asText().isEmpty() || isCatalogue(name);
            }
            case "SHOW_REF" -> lists |= !node.path("query").isObject();
            case "VALUE_PARAMETER" -> throw refused("a query has no parameters (? or $name) that could be filled in");
            default -> {
                // These nodes refer to nothing outside the statement.
            }
        }
        if (node.path("id").asText().equals("VARIANT")) {
            throw refused("the type VARIANT is not available here");
        }
        String function = lower(node.path("function_name").asText());
        if (REFUSED.contains(function)) {
            throw refused("the function " + function + " is not available here");
        }
    }

    private void requireHarmless(String function) {
        String name = lower(function);
        if (!TABLE_FUNCTIONS.contains(name)) {
            List<String> valid = TABLE_FUNCTIONS.stream().sorted().toList();
            throw new InputException(new Problem(
                    "SQL",
                    "",
                    "",
                    "the table function " + name + " is not available here: a query can only ask about the tables of"
                            + " this folder; it cannot read or write files, or run other SQL",
                    NearestName.of(name, valid),
                    List.of()));
        }
        lists |= isCatalogue(name);
    }

    private static boolean isCatalogue(String name) {
        return name.startsWith("duckdb_")
                || name.startsWith("pragma_")
                || name.startsWith("sqlite_")
                || name.startsWith("pg_");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static InputException refused(String reason) {
        return new InputException(Problem.of("SQL", reason));
    }

    /** Names of the tables in the statement, in lower case; some may be names that the statement itself defines. */
    Set<String> tables() {
        return tables;
    }

    /** Whether the statement lists or describes tables, so that it needs all of them. */
    boolean asksAboutAllTables() {
        return lists;
    }

    /**
     * Returns this statement within an outer SELECT that converts each column without loss to a form for Java: dates
     * and times to text, lists and structures to JSON. A semicolon and a comment may follow the statement in the text,
     * and must be left out. So the end of the statement is found by trial: the parser must find the syntax tree of this
     * statement inside the outer SELECT.
     *
     * @param types types of the columns in DuckDB's notation
     */
    String readable(QueryEngine engine, List<String> types) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            String name = "c" + i;
            names.add(name);
            forms.add(form(name, types.get(i)));
        }
        String before = "SELECT " + String.join(", ", forms) + " FROM (\n";
        String after = "\n) AS answer(" + String.join(", ", names) + ")";
        for (int end = text.length(); end > 0; end = text.lastIndexOf(';', end - 1)) {
            String around = before + text.substring(0, end) + after;
            JsonNode statements = tree(engine.parsed(around)).path("statements");
            JsonNode inner = statements.path(0).path("node").path("from_table").path("subquery");
            if (statements.size() == 1 && withoutPlaces(inner.path("node")).equals(root)) {
                return around;
            }
        }
        throw refused("a query must be one statement, without a semicolon before it");
    }

    private static String form(String name, String type) {
        return switch (QueryColumn.Kind.of(type)) {
            case TEXT -> type.equals("VARCHAR") ? name : "CAST(" + name + " AS VARCHAR)";
            case NUMBER -> type.equals("FLOAT") ? "CAST(" + name + " AS VARCHAR)" : name;
            case FLAG -> name;
            case NESTED -> "CAST(to_json(" + name + ") AS VARCHAR)";
        };
    }

    /** Removes the positions in the text from a tree, in place. */
    private static JsonNode withoutPlaces(JsonNode tree) {
        tree.findParents("query_location").forEach(parent -> ((ObjectNode) parent).remove("query_location"));
        return tree;
    }
}
