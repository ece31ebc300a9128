package corridor.report.page;

/**
 * A table has column heads. Each cell carries the head of its column, so that on a narrow screen the style sheet can
 * stack the labelled cells of a row. Empty cells show a dash.
 */
public final class Table {
    private final Html html;
    private final String[] columns;
    /** Index of the first column of ordinary rows: 1 in tables whose first column names groups of rows, else 0. */
    private int first;

    private int column;
    private boolean rowIsOpen;
    private boolean groupHasBegun;

    public Table(Html html, String... columns) {
        this.html = html;
        this.columns = columns.clone();
        html.open("table").open("thead").open("tr");
        for (String name : columns) {
            html.element("th", name, "scope", "col");
        }
        html.close().close().open("tbody");
    }

    /**
     * Begins a group of rows that share their first cell.
     *
     * @param rows number of rows in the group
     */
    public Table group(int rows, Runnable content) {
        if (rowIsOpen) {
            html.close().close().open("tbody");
        }
        html.open("tr").open("th", "scope", "rowgroup", "rowspan", Integer.toString(rows));
        content.run();
        html.close();
        rowIsOpen = true;
        groupHasBegun = true;
        first = 1;
        return this;
    }

    /** Begins a row. The first row of a group already has the group's cell. */
    public Table row() {
        if (!groupHasBegun) {
            if (rowIsOpen) {
                html.close();
            }
            html.open("tr");
        }
        groupHasBegun = false;
        rowIsOpen = true;
        column = first;
        return this;
    }

    /** Adds a head cell, which names the row. */
    public Table head(Runnable content) {
        html.open("th", "scope", "row");
        column++;
        content.run();
        html.close();
        return this;
    }

    /** Adds a head cell that holds text. */
    public Table head(String text) {
        return head(() -> html.text(text));
    }

    public Table cell(String text) {
        if (text.isEmpty()) {
            html.open("td", "class", "none", "data-label", columns[column++])
                    .text("\u2013")
                    .close();
            return this;
        }
        return cell(() -> html.text(text));
    }

    public Table cell(Runnable content) {
        html.open("td", "data-label", columns[column++]);
        content.run();
        html.close();
        return this;
    }

    public void finish() {
        if (rowIsOpen) {
            html.close();
        }
        html.close().close();
    }
}
