package corridor.report.discovery;

import corridor.analysis.discovery.ChosenBox;
import corridor.analysis.discovery.Discovery;
import corridor.analysis.discovery.FeatureScores;
import corridor.analysis.discovery.Limit;
import corridor.catalogue.abbreviations.Abbreviation;
import corridor.report.page.PlainPage;
import corridor.report.phrase.InputNames;
import corridor.report.phrase.PlainNumber;
import corridor.report.phrase.Wording;
import java.util.List;

/** A discovery narrative describes a scenario discovery as plain text for a terminal. */
public final class DiscoveryNarrative {
    private static final int INDENT = 10;
    private static final int SCORES = 6;
    private final Discovery discovery;
    private final DiscoveryWords words;
    private final InputNames names;

    public DiscoveryNarrative(Discovery discovery, DiscoveryQuestion question, InputNames names) {
        this.discovery = discovery;
        this.names = names;
        this.words = new DiscoveryWords(discovery, question, names);
    }

    /**
     * Returns the text, which ends in a line feed.
     *
     * @param abbreviations abbreviations that the text spells out where it uses them first
     */
    public String text(List<Abbreviation> abbreviations) {
        PlainPage page = new PlainPage(abbreviations);
        page.paragraph("Looked at: " + words.sample() + ". " + words.inputs());
        page.blank();
        page.paragraph(words.answer());
        page.paragraph(words.trust());
        limits(page);
        further(page);
        page.blank();
        page.entry("Scores", INDENT, scores());
        page.blank();
        words.cautions().forEach(caution -> page.entry("Mind", INDENT, caution));
        return page.toString();
    }

    private void limits(PlainPage page) {
        if (discovery.box().limits().isEmpty()) {
            return;
        }
        page.blank();
        for (Limit limit : discovery.box().limits()) {
            page.entry("  " + limit.name(), 2 * INDENT + INDENT, words.limit(limit) + "; quasi-p " + chance(limit));
        }
    }

    static String chance(Limit limit) {
        return limit.chance() < 1e-4 ? "below 0.0001" : PlainNumber.of(limit.chance());
    }

    private void further(PlainPage page) {
        List<ChosenBox> more = discovery.boxes().subList(1, discovery.boxes().size());
        for (ChosenBox chosen : more) {
            page.blank();
            page.paragraph("Outside the box" + (discovery.boxes().size() > 2 ? "es" : "") + " before: "
                    + words.sentence(chosen.box()));
        }
    }

    private String scores() {
        FeatureScores scores = discovery.scores();
        return Wording.list(scores.descending().stream()
                        .limit(SCORES)
                        .map(id -> "\u201c" + Wording.within(names.name(id)) + "\u201d "
                                + PlainNumber.percent(
                                        scores.scores()[scores.names().indexOf(id)]))
                        .toList())
                + " of what " + scores.names().size() + " inputs explain in randomised trees.";
    }
}
