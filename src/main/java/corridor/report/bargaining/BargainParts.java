package corridor.report.bargaining;

import corridor.bargain.BargainTable;
import corridor.bargain.InputReason;
import corridor.bargain.IssueScale;
import corridor.number.Counted;
import corridor.number.DecimalText;
import corridor.report.page.ChartFigures;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.ReproducePart;
import corridor.report.page.Table;
import java.util.List;

/** The parts of a bargaining report write its sections. */
final class BargainParts {
    private static final int MOST_MOVES = 120;

    private BargainParts() {}

    static List<Part> of(BargainContents contents) {
        return List.of(
                new Answer(contents),
                new Stances(contents),
                new Course(contents),
                new Moves(contents),
                new Reasons(contents),
                new ReproducePart(contents.reproduction()));
    }

    private record Answer(BargainContents contents) implements Part {
        @Override
        public String id() {
            return "answer";
        }

        @Override
        public String title() {
            return "The answer in brief";
        }

        @Override
        public void write(Html html) {
            BargainStory story = new BargainStory(contents.table(), contents.central(), contents.scales());
            html.open("ul", "class", "lead");
            story.sentences(contents.bands()).forEach(sentence -> html.element("li", sentence));
            html.close();
            html.element(
                    "p",
                    "On a benchmark of 351 decided issues the weighted mean of the initial positions forecast better than any"
                            + " bargaining model. Read the turns as an account of pressure: who can move whom, and what"
                            + " stands in the way.");
            if (!story.ending().isEmpty()) {
                html.element("p", story.ending());
            }
            contents.central().notes().forEach(note -> html.element("p", note + ".", "class", "note"));
        }
    }

    private record Stances(BargainContents contents) implements Part {
        @Override
        public String id() {
            return "table";
        }

        @Override
        public String title() {
            return "Who wants what";
        }

        @Override
        public void write(Html html) {
            BargainTable table = contents.table();
            scales(html);
            String[] columns = new String[table.issues().size() + 2];
            columns[0] = "Actor";
            columns[1] = "Capability";
            for (int k = 0; k < table.issues().size(); k++) {
                columns[k + 2] = table.issues().get(k);
            }
            Table rows = new Table(html, columns);
            for (int i = 0; i < table.size(); i++) {
                int actor = i;
                rows.row().head(() -> actor(html, table, actor)).cell(DecimalText.rounded(table.capability()[i], 4));
                for (int k = 0; k < table.issues().size(); k++) {
                    int issue = k;
                    rows.cell(() -> stance(html, table, actor, issue));
                }
            }
            rows.finish();
            html.element(
                    "p",
                    "Position, and below it the salience in per cent of all attention and the red lines that the actor never"
                            + " crosses, if it has any.",
                    "class",
                    "note");
        }

        private void scales(Html html) {
            if (contents.scales().stream().noneMatch(IssueScale::known)) {
                html.element(
                        "p",
                        "The table does not say what 0, 50 and 100 mean on its issues. A table in JSON can say it, under"
                                + " the key scales.",
                        "class",
                        "note");
                return;
            }
            html.element("h3", "What the points mean");
            Table rows = new Table(html, "Issue", "0", "50", "100");
            for (int k = 0; k < contents.scales().size(); k++) {
                String issue = contents.table().issues().get(k);
                IssueScale scale = contents.scales().get(k);
                rows.row().head(() -> html.text(issue));
                rows.cell(scale.low()).cell(scale.middle()).cell(scale.high());
            }
            rows.finish();
            html.element("h3", "Positions");
        }

        private static void actor(Html html, BargainTable table, int actor) {
            html.text(table.actors().get(actor));
            String description = table.descriptions().get(actor);
            String watching = table.bargains(actor) ? "" : "makes and takes no offers";
            String unit =
                    description.isEmpty() ? watching : watching.isEmpty() ? description : description + "; " + watching;
            if (!unit.isEmpty()) {
                html.element("span", unit, "class", "unit");
            }
        }

        private static void stance(Html html, BargainTable table, int actor, int issue) {
            html.text(DecimalText.rounded(table.position()[actor][issue], 4));
            double low = table.lowest(actor, issue);
            double high = table.highest(actor, issue);
            boolean limited = low > BargainTable.LOWEST || high < BargainTable.HIGHEST;
            String lines = limited ? "; " + DecimalText.rounded(low, 4) + " to " + DecimalText.rounded(high, 4) : "";
            html.element(
                    "span",
                    DecimalText.rounded(table.salience()[actor][issue] * 100, 3) + " %" + lines,
                    "class",
                    "unit");
        }
    }

    private record Course(BargainContents contents) implements Part {
        @Override
        public String id() {
            return "course";
        }

        @Override
        public String title() {
            return "Where positions go";
        }

        @Override
        public void write(Html html) {
            ChartFigures.inOrder(html, contents.figures());
            if (contents.bands().spread()) {
                html.element(
                        "p",
                        "Bands show what uncertain inputs leave open, given the rules of the engine; they do not show how"
                                + " wrong the rules may be.",
                        "class",
                        "note");
            }
        }
    }

    private record Moves(BargainContents contents) implements Part {
        @Override
        public String id() {
            return "moves";
        }

        @Override
        public String title() {
            return "Who pressed whom, and why each moved";
        }

        @Override
        public void write(Html html) {
            html.element(
                    "p",
                    "One run, on the table as it stands. Small changes of the inputs change who moves when"
                            + (contents.bands().spread() ? "; the charts show what is common to all draws." : "."));
            List<BargainStory.Move> moves =
                    new BargainStory(contents.table(), contents.central(), contents.scales()).moves();
            if (moves.isEmpty()) {
                html.element("p", "No actor moved by half a point or more in a turn.");
                return;
            }
            Table rows = new Table(html, "Turn", "Actor", "Why", "Moved");
            for (BargainStory.Move move : moves.subList(0, Math.min(MOST_MOVES, moves.size()))) {
                rows.row()
                        .head(() -> html.text(Integer.toString(move.turn())))
                        .cell(contents.table().actors().get(move.actor()))
                        .cell(move.why())
                        .cell(move.moved());
            }
            rows.finish();
            if (moves.size() > MOST_MOVES) {
                int left = moves.size() - MOST_MOVES;
                html.element(
                        "p",
                        Counted.of(left, "later move") + (left == 1 ? " is" : " are") + " in result.json.",
                        "class",
                        "note");
            }
        }
    }

    private record Reasons(BargainContents contents) implements Part {
        @Override
        public String id() {
            return "assumptions";
        }

        @Override
        public String title() {
            return "What the inputs rest on";
        }

        @Override
        public void write(Html html) {
            if (contents.reasons().isEmpty()) {
                html.element(
                        "p",
                        "The table gives no reasons for its numbers. Treat them as opinions of whoever wrote them; docs/bargaining.md"
                                + " says how to elicit a table from people who know.");
                return;
            }
            for (String actor : contents.table().actors()) {
                List<InputReason> own = contents.reasons().stream()
                        .filter(reason -> reason.actor().equals(actor))
                        .toList();
                if (!own.isEmpty()) {
                    html.open("details").element("summary", actor);
                    Table rows = contents.bands().drawn()
                            ? new Table(html, "Input", "Issue", "Value", "Range", "Basis", "Reason")
                            : new Table(html, "Input", "Issue", "Value", "Basis", "Reason");
                    own.forEach(reason -> row(html, rows, reason));
                    rows.finish();
                    html.close();
                }
            }
        }

        private void row(Html html, Table rows, InputReason reason) {
            BargainTable table = contents.table();
            int i = table.actors().indexOf(reason.actor());
            int k = table.issues().indexOf(reason.issue());
            String value = "";
            String range = "";
            switch (reason.input()) {
                case "capability" -> {
                    value = DecimalText.rounded(table.capability()[i], 4);
                    range = percent(contents.ranges().capability()[i]);
                }
                case "salience" -> {
                    value = k < 0 ? "" : DecimalText.rounded(table.salience()[i][k], 3);
                    range = percent(contents.ranges().salience()[i][Math.max(k, 0)]);
                }
                case "position" -> {
                    value = DecimalText.rounded(table.position()[i][k], 4);
                    range = points(contents.ranges().position()[i][k]);
                }
                default -> {
                    value = DecimalText.rounded(table.lowest(i, k), 4) + " to "
                            + DecimalText.rounded(table.highest(i, k), 4);
                    range = points(contents.ranges().redLine()[i][k]);
                }
            }
            String input = reason.input().equals("redLines") ? "red lines" : reason.input();
            rows.row().head(() -> html.text(input)).cell(reason.issue()).cell(value);
            if (contents.bands().drawn()) {
                rows.cell(range);
            }
            rows.cell(reason.basis()).cell(reason.reason());
        }

        private static String percent(double share) {
            return "\u00b1" + DecimalText.rounded(share * 100, 3) + " %";
        }

        private static String points(double half) {
            return "\u00b1" + DecimalText.rounded(half, 3) + " points";
        }
    }
}
