package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.StateShares;
import corridor.report.page.ChartFigures;
import corridor.report.page.Figure;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import corridor.report.phrase.Wording;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The course part shows the course of events over time. */
final class CoursePart implements Part {
    private static final int MONTHS = 12;
    private final ReportContents contents;

    CoursePart(ReportContents contents) {
        this.contents = contents;
    }

    @Override
    public String id() {
        return "course";
    }

    @Override
    public String title() {
        return "How it came about";
    }

    @Override
    public void write(Html html) {
        ChartFigures.write(html, contents.figures(Figure.Section.COURSE));
        Analysis analysis = contents.analysis();
        analysis.states().stream().map(StateShares::outcome).distinct().forEach(outcome -> ladder(html, outcome));
        html.open("p", "class", "note")
                .text(
                        "Shares over many runs hide who decided what. The history of a single run of a scenario shows every"
                                + " decision, its reasons and the utility of each option.")
                .close();
        contents.scenarios().stream()
                .map(Scenario::name)
                .filter(name -> contents.catalogue().hindcast(name).isPresent())
                .forEach(name -> html.open("p", "class", "note")
                        .text("Whether the actors react as in the record of that time is tested by a hindcast of ")
                        .element("code", name)
                        .text(".")
                        .close());
    }

    private void ladder(Html html, String outcome) {
        List<StateShares> rows = contents.analysis().states().stream()
                .filter(states -> states.outcome().equals(outcome) && states.shares().length > 0)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        html.element(
                "h3", contents.catalogue().outcome(outcome).label() + ": the commonest step at the end of each year");
        List<Integer> months = yearEnds(rows.get(0).shares().length);
        List<String> columns = new ArrayList<>(List.of("Scenario"));
        months.forEach(
                month -> columns.add(rows.get(0).first().plusMonths(month).toString()));
        Table table = new Table(html, columns.toArray(String[]::new));
        for (StateShares row : rows) {
            table.row().head(() -> ScenarioKey.write(html, contents.analysis(), row.scenario()));
            months.forEach(month -> table.cell(commonest(row, month)));
        }
        table.finish();
        html.element("p", "In brackets, the share of the runs that stand on that step.", "class", "note");
    }

    private static List<Integer> yearEnds(int months) {
        List<Integer> ends = new ArrayList<>();
        for (int month = MONTHS - 1; month < months; month += MONTHS) {
            ends.add(month);
        }
        return ends.isEmpty() ? List.of(months - 1) : ends;
    }

    private static String commonest(StateShares states, int month) {
        if (month >= states.shares().length || Double.isNaN(states.shares()[month][0])) {
            return "";
        }
        double[] shares = states.shares()[month];
        int best = 0;
        for (int state = 1; state < shares.length; state++) {
            best = shares[state] > shares[best] ? state : best;
        }
        return states.states().get(best).replace('-', ' ') + " (" + Wording.percent(shares[best]) + ")";
    }
}
