package corridor.result.query;

/**
 * A query column is one column of the rows of a query.
 *
 * @param name name in the query; several columns may have one name
 * @param kind type of the text in its cells
 */
public record QueryColumn(String name, Kind kind) {
    /** The kind of a column is the type of the text in its cells. */
    public enum Kind {
        /** Text, a date (ISO 8601), a time, an interval, or bytes in DuckDB's notation. */
        TEXT,
        /** A decimal number with all its digits, or {@code NaN}, {@code Infinity}, {@code -Infinity}. */
        NUMBER,
        /** {@code true} or {@code false}. */
        FLAG,
        /** A list, a structure or a map, as JSON. */
        NESTED;

        /**
         * Returns the kind of a column.
         *
         * @param type type in DuckDB's notation, such as {@code DECIMAL(18,3)} or {@code INTEGER[]}
         */
        static Kind of(String type) {
            if (type.endsWith("]")
                    || type.startsWith("STRUCT(")
                    || type.startsWith("MAP(")
                    || type.startsWith("UNION(")
                    || type.equals("JSON")) {
                return NESTED;
            }
            return switch (type.startsWith("DECIMAL(") ? "DECIMAL" : type) {
                case "BOOLEAN" -> FLAG;
                case "TINYINT",
                        "SMALLINT",
                        "INTEGER",
                        "BIGINT",
                        "HUGEINT",
                        "UTINYINT",
                        "USMALLINT",
                        "UINTEGER",
                        "UBIGINT",
                        "UHUGEINT",
                        "BIGNUM",
                        "DECIMAL",
                        "FLOAT",
                        "DOUBLE" -> NUMBER;
                default -> TEXT;
            };
        }
    }
}
