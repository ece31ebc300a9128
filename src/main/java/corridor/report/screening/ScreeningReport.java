package corridor.report.screening;

import corridor.analysis.experiment.ExperimentFindings;
import corridor.analysis.experiment.Subject;
import corridor.catalogue.abbreviations.Abbreviation;
import corridor.report.experiment.ExperimentWords;
import corridor.report.page.Html;
import corridor.report.page.HtmlPage;
import corridor.report.page.Masthead;
import corridor.report.page.Part;
import corridor.report.page.Table;
import corridor.result.Manifest;
import java.util.List;
import java.util.Optional;

/**
 * A screening report covers both experiments of a screening: the kept factors, the drivers of the outcomes, and the
 * reports of the experiments.
 */
public final class ScreeningReport {
    private final Manifest manifest;
    private final ExperimentFindings first;
    private final Optional<ExperimentFindings> second;
    private final List<String> words;
    private final List<String> kept;

    /**
     * @param manifest manifest of the first experiment
     * @param words sentences on the kept and the frozen factors
     */
    public ScreeningReport(
            Manifest manifest,
            ExperimentFindings first,
            Optional<ExperimentFindings> second,
            List<String> words,
            List<String> kept) {
        this.manifest = manifest;
        this.first = first;
        this.second = second;
        this.words = List.copyOf(words);
        this.kept = List.copyOf(kept);
    }

    /**
     * Returns the HTML page.
     *
     * @param abbreviations abbreviations that the page spells out where it uses them first
     */
    public String page(List<Abbreviation> abbreviations) {
        Subject subject = first.subject();
        String question = "Which of " + first.names().size() + " factors drive "
                + (subject.isDifference()
                        ? "the difference between \u201c" + subject.title() + "\u201d and \u201c"
                                + subject.referenceTitle() + "\u201d?"
                        : "the outcomes of \u201c" + manifest.reference() + "\u201d?");
        String facts =
                first.sample() + second.map(found -> ", then " + found.sample()).orElse("") + " \u00b7 seed "
                        + manifest.seed() + " \u00b7 version " + manifest.corridor();
        return new HtmlPage(question, manifest.corridor())
                .spelling(abbreviations)
                .of(
                        html -> Masthead.write(html, "sensitivity", question, facts),
                        List.of(new Answer(), new Screened(), new Further()));
    }

    private final class Answer implements Part {
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
            html.open("ul", "class", "lead");
            ExperimentWords.sentences(second.orElse(first)).forEach(sentence -> html.element("li", sentence));
            html.close();
            words.forEach(sentence -> html.element("p", sentence));
        }
    }

    private final class Screened implements Part {
        @Override
        public String id() {
            return "screened";
        }

        @Override
        public String title() {
            return "What the screening kept";
        }

        @Override
        public void write(Html html) {
            html.element("p", "mu*, the mean size of effect over the whole range, by outcome.");
            String[] columns = new String[first.outcomes().size() + 1];
            columns[0] = "Factor";
            for (int k = 1; k < columns.length; k++) {
                columns[k] = first.label(first.outcomes().get(k - 1));
            }
            html.open("div", "class", "loose");
            Table table = new Table(html, columns);
            for (String factor : kept) {
                table.row().head(() -> html.element("code", factor));
                first.outcomes()
                        .forEach(found -> table.cell(found.result().stream()
                                .flatMap(result -> result.ranking().places().stream())
                                .filter(place -> place.name().equals(factor))
                                .map(ExperimentWords::figure)
                                .findFirst()
                                .orElse("")));
            }
            table.finish();
            html.close();
        }
    }

    private final class Further implements Part {
        @Override
        public String id() {
            return "further";
        }

        @Override
        public String title() {
            return "The two experiments";
        }

        @Override
        public void write(Html html) {
            html.open("ul").open("li").element("a", "Morris over all factors", "href", "1-morris/report.html");
            html.close();
            if (second.isPresent()) {
                html.open("li").element("a", "Sobol over the kept factors", "href", "2-sobol/report.html");
                html.close();
            }
            html.close();
            html.element("p", "Both come from one command:");
            html.open("pre").element("code", manifest.command()).close();
        }
    }
}
