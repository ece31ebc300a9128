package corridor.report.history;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Parameter;
import corridor.chronicle.Chronicle.Decision;
import corridor.number.DecimalText;
import corridor.report.page.Citation;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import corridor.text.Capitals;
import java.util.List;
import java.util.Locale;

/** The part gives for each term of the decisions the parameter that weighs it, with its range, basis and sources. */
final class TermsPart implements Part {
    private final Catalogue catalogue;
    private final List<Decision> decisions;

    TermsPart(Catalogue catalogue, List<Decision> decisions) {
        this.catalogue = catalogue;
        this.decisions = decisions;
    }

    @Override
    public String id() {
        return "terms";
    }

    @Override
    public String title() {
        return "Where the terms of the decisions come from";
    }

    @Override
    public void write(Html html) {
        Table table = new Table(html, "Term", "Parameter", "Value (range)", "Basis, sources and dispute");
        new TermSources(catalogue).parameters(decisions).forEach((term, parameter) -> {
            table.row().head(Capitals.upper(term));
            table.cell(() -> html.text(parameter.meaning()).markup(" ").element("code", parameter.id()));
            table.cell(DecimalText.of(parameter.defaultValue()) + " (" + DecimalText.of(parameter.low()) + " to "
                    + DecimalText.of(parameter.high()) + ")");
            table.cell(() -> sources(html, parameter));
        });
        table.finish();
    }

    private void sources(Html html, Parameter parameter) {
        String basis = parameter.basis().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        html.text(Capitals.upper(basis) + (parameter.note().isEmpty() ? "." : ": " + parameter.note()));
        for (String id : parameter.evidence()) {
            html.text(" ");
            Citation.write(html, catalogue, catalogue.evidence(id));
        }
        if (!parameter.dispute().isEmpty()) {
            html.text(" Contested: " + parameter.dispute());
        }
    }
}
