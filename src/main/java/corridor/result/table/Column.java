package corridor.result.table;

import java.util.List;

/**
 * A column declares the name, type and meaning of a column of a table, for the file and for its dictionary.
 *
 * @param name name in the file
 * @param type see {@link Type}
 * @param meaning a full phrase
 * @param unit unit of the values; empty for none
 */
public record Column(String name, Type type, String meaning, String unit) {
    /** A type of column has a name in DuckDB and a name in Frictionless Data. */
    public enum Type {
        TEXT("VARCHAR", "string"),
        WHOLE("INTEGER", "integer"),
        NUMBER("DOUBLE", "number"),
        FLAG("BOOLEAN", "boolean"),
        DAY("DATE", "date");

        private final String sql;
        private final String plain;

        Type(String sql, String plain) {
            this.sql = sql;
            this.plain = plain;
        }

        public String sql() {
            return sql;
        }

        String plain() {
            return plain;
        }
    }

    /** Columns that identify the run: the first columns of every table about runs. */
    public static final List<Column> KEY = List.of(
            text("scenario", "name of the scenario"),
            whole("point", "design point: a setting of the structural switches, see design/points.csv"),
            whole("future", "draw of the uncertain parameters, see design/futures.csv"),
            whole("replicate", "draw of chance"));

    public static Column text(String name, String meaning) {
        return new Column(name, Type.TEXT, meaning, "");
    }

    public static Column whole(String name, String meaning) {
        return new Column(name, Type.WHOLE, meaning, "");
    }

    static Column flag(String name, String meaning) {
        return new Column(name, Type.FLAG, meaning, "");
    }

    public static Column number(String name, String meaning, String unit) {
        return new Column(name, Type.NUMBER, meaning, unit);
    }
}
