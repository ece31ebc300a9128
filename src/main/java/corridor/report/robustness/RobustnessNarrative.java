package corridor.report.robustness;

import corridor.analysis.robustness.Criterion;
import corridor.analysis.robustness.OutcomeRobustness;
import corridor.analysis.robustness.Robustness;
import corridor.analysis.robustness.Score;
import corridor.catalogue.abbreviations.Abbreviation;
import corridor.report.page.PlainPage;
import java.util.List;
import java.util.function.UnaryOperator;

/** A robustness narrative describes the robustness of policies as plain text for a terminal. */
public final class RobustnessNarrative {
    private static final int INDENT = 10;
    private static final int GAP = 2;
    private static final int NAME = 24;

    private final Robustness robustness;
    private final UnaryOperator<String> title;
    private final RobustnessWords words;

    /** @param title short name of a policy */
    public RobustnessNarrative(Robustness robustness, UnaryOperator<String> title) {
        this.robustness = robustness;
        this.title = title;
        this.words = new RobustnessWords(robustness, title);
    }

    /**
     * Returns the text, which ends in a line feed.
     *
     * @param abbreviations abbreviations that the text spells out where it uses them first
     */
    public String text(List<Abbreviation> abbreviations) {
        PlainPage page = new PlainPage(abbreviations);
        page.paragraph("Compared: " + words.sample() + ".");
        for (OutcomeRobustness outcome : robustness.outcomes()) {
            page.blank();
            page.paragraph(words.answer(outcome));
            page.paragraph(words.sure(outcome));
            page.blank();
            ranks(page, outcome);
        }
        if (!robustness.together().isEmpty()) {
            page.blank();
            page.line("Share of futures in which every threshold is met:");
            robustness
                    .together()
                    .forEach(score -> page.line("  " + PlainPage.left(title.apply(score.policy()) + " ", NAME)
                            + RobustnessWords.value(robustness.outcomes().get(0).objective(), score)));
        }
        page.blank();
        words.cautions().forEach(caution -> page.entry("Mind", INDENT, caution));
        return page.toString();
    }

    private static int width(Criterion criterion) {
        return criterion.title().length() + GAP;
    }

    private void ranks(PlainPage page, OutcomeRobustness outcome) {
        StringBuilder head = new StringBuilder("  " + PlainPage.left("rank by", NAME));
        outcome.criteria().forEach(criterion -> head.append(PlainPage.left(criterion.title(), width(criterion))));
        page.line(head.toString().stripTrailing());
        for (String policy : outcome.values().policies()) {
            StringBuilder line = new StringBuilder("  " + PlainPage.left(title.apply(policy) + " ", NAME));
            for (Criterion criterion : outcome.criteria()) {
                Score score = outcome.score(policy, criterion);
                String rank = score.rank() == 0 ? "-" : Integer.toString(score.rank());
                line.append(PlainPage.left(rank, width(criterion)));
            }
            page.line(line.toString().stripTrailing());
        }
    }
}
