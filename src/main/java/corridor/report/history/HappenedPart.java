package corridor.report.history;

import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.Chronicle.Decision;
import corridor.chronicle.Chronicle.Event;
import corridor.chronicle.Chronicle.Option;
import corridor.chronicle.KeptChronicle;
import corridor.report.history.HistoryEntries.Entry;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import corridor.report.phrase.PlainNumber;
import java.util.List;
import java.util.stream.Collectors;

/** The part lists the entries of a history by day; a decision opens to its options, with utility and terms. */
final class HappenedPart implements Part {
    private final HistoryEntries entries;
    private final KeptChronicle told;
    private final HistoryWords words;
    private final HistorySelection selection;

    HappenedPart(HistoryEntries entries, KeptChronicle told, HistoryWords words, HistorySelection selection) {
        this.entries = entries;
        this.told = told;
        this.words = words;
        this.selection = selection;
    }

    @Override
    public String id() {
        return "happened";
    }

    @Override
    public String title() {
        return "What happened";
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                "A decision opens to every option with its utility, its probability and the terms that add up to the"
                        + " utility. Printing shows what is open on the screen.",
                "class",
                "note");
        List<Entry> all = entries.all();
        int year = 0;
        for (int k = 0; k < all.size(); k++) {
            Entry entry = all.get(k);
            if (entry.date().getYear() != year) {
                year = entry.date().getYear();
                html.element(
                        "h3", selection.isPart() ? "" + year : year + ": " + RunNarrative.attacks(year, told.events()));
            }
            write(html, TimelinePart.anchor(k), entry);
        }
        String counted = entries.counted("");
        if (!counted.isEmpty()) {
            html.element("p", counted, "class", "note");
        }
    }

    private void write(Html html, String id, Entry entry) {
        String text = entry.what() instanceof Event event
                ? words.of(event)
                : entry.what() instanceof Change change ? words.of(change) : words.of((Decision) entry.what());
        if (entry.what() instanceof Decision decision) {
            html.open("details", "id", id, "class", "entry").open("summary");
            html.element("span", entry.date().toString(), "class", "date").text(" " + text);
            html.close();
            options(html, decision);
            html.close();
        } else {
            html.open("p", "id", id, "class", "entry");
            html.element("span", entry.date().toString(), "class", "date").text(" " + text);
            html.close();
        }
    }

    private static void options(Html html, Decision decision) {
        Table table = new Table(html, "Option", "Utility", "Probability", "Terms that add up to the utility");
        for (int k = 0; k < decision.options().size(); k++) {
            Option option = decision.options().get(k);
            boolean taken = k == decision.choice();
            table.row().head(() -> {
                html.element(taken ? "strong" : "span", option.name());
                html.text(taken ? " (taken)" : "");
            });
            table.cell(PlainNumber.signed(option.utility()))
                    .cell(PlainNumber.percent(option.probability()))
                    .cell(option.terms().stream()
                            .map(term -> term.name() + " " + PlainNumber.signed(term.value()))
                            .collect(Collectors.joining(", ")));
        }
        table.finish();
    }
}
