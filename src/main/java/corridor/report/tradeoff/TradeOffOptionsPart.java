package corridor.report.tradeoff;

import corridor.analysis.tradeoff.Option;
import corridor.analysis.tradeoff.Setting;
import corridor.analysis.tradeoff.TradeOffs;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import java.util.ArrayList;
import java.util.List;

/** The options part of a trade-off report has tables of the options: their outcomes and their settings. */
final class TradeOffOptionsPart implements Part {
    private final TradeOffs tradeOffs;
    private final TradeOffWords words;

    TradeOffOptionsPart(TradeOffs tradeOffs, TradeOffWords words) {
        this.tradeOffs = tradeOffs;
        this.words = words;
    }

    @Override
    public String id() {
        return "options";
    }

    @Override
    public String title() {
        return "The options";
    }

    @Override
    public void write(Html html) {
        html.element("h3", "What comes out, with fresh luck");
        List<String> heads = new ArrayList<>(List.of("Option"));
        tradeOffs
                .objectives()
                .forEach(objective -> heads.add(objective.outcome().label()));
        heads.add("Holds up");
        Table table = new Table(html, heads.toArray(String[]::new));
        row(table, tradeOffs.reference(), "");
        tradeOffs.options().forEach(option -> row(table, option, option.heldUp() ? "yes" : "no"));
        table.finish();
        html.element(
                "p",
                "Holds up: with fresh luck no other option is at least as good in everything and better in something.",
                "class",
                "note");
        settings(html);
    }

    private void row(Table table, Option option, String holds) {
        table.row().head(option.name());
        for (int k = 0; k < tradeOffs.objectives().size(); k++) {
            table.cell(words.value(option, k));
        }
        table.cell(holds);
    }

    private void settings(Html html) {
        html.element("h3", "What they set");
        html.open("ul");
        words.levers().forEach(lever -> html.element("li", lever));
        html.close();
        List<String> heads = new ArrayList<>(List.of("Option"));
        tradeOffs.settings().forEach(setting -> heads.add(setting.id()));
        Table table = new Table(html, heads.toArray(String[]::new));
        for (Option option : tradeOffs.options()) {
            table.row().head(option.name());
            for (int k = 0; k < tradeOffs.settings().size(); k++) {
                Setting setting = tradeOffs.settings().get(k);
                table.cell(setting.text(option.settings()[k]));
            }
        }
        table.finish();
    }
}
