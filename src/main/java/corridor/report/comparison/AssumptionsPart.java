package corridor.report.comparison;

import corridor.catalogue.Basis;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Mechanism;
import corridor.catalogue.Parameter;
import corridor.catalogue.Switch;
import corridor.number.DecimalText;
import corridor.report.page.Citation;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import corridor.report.phrase.Wording;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The assumptions part lists the assumptions of the results and the limits of the model. */
final class AssumptionsPart implements Part {
    private static final int DIGITS = 6;
    private final ReportContents contents;
    private final Catalogue catalogue;

    AssumptionsPart(ReportContents contents) {
        this.contents = contents;
        this.catalogue = contents.catalogue();
    }

    @Override
    public String id() {
        return "assumptions";
    }

    @Override
    public String title() {
        return "Assumptions, switches, and what the model leaves out";
    }

    @Override
    public void write(Html html) {
        html.element("h3", "Assumptions");
        html.element("p", bases());
        submodels(true).forEach(submodel -> assumptions(html, submodel, true));
        submodels(false).forEach(submodel -> assumptions(html, submodel, false));
        html.element("h3", "Structural switches");
        switches(html);
        html.element("h3", "What the model leaves out");
        mechanisms(html, Mechanism.Status.ABSENT, "Absent", "Nothing is declared absent.");
        mechanisms(html, Mechanism.Status.SIMPLIFIED, "Simplified", "Nothing is declared simplified.");
    }

    private String bases() {
        List<String> counts = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            long count = catalogue.parameters().stream()
                    .filter(p -> p.basis() == basis)
                    .count();
            if (count > 0) {
                counts.add(count + " " + words(basis));
            }
        }
        long free = catalogue.parameters().stream().filter(Parameter::isFree).count();
        long fixed = catalogue.parameters().size() - free;
        return "The model has " + free + " free parameters"
                + (fixed == 0
                        ? ""
                        : " and " + fixed
                                + " fixed numbers, over whose ranges no outcome was shown to move by what matters")
                + (counts.isEmpty() ? "" : ": " + Wording.list(counts)) + ". Listed here are those that nobody has"
                + " measured, and those that a scenario sets. Because attacks, decisions, money and grievance feed back on"
                + " one another, every submodel has a part in every result"
                + (contents.touched().isEmpty()
                        ? "."
                        : "; the submodels that the changed levers act on directly come first and stand open.");
    }

    private static String words(Basis basis) {
        return switch (basis) {
            case ARTICLE -> "from the source articles";
            case PUBLIC_SOURCE -> "from other public sources";
            case LITERATURE -> "from the literature";
            case COMPUTED -> "computed from data";
            case ASSUMPTION -> "assumed";
        };
    }

    private List<String> submodels(boolean touched) {
        return catalogue.submodels().stream()
                .filter(submodel -> contents.touched().contains(submodel) == touched)
                .toList();
    }

    private void assumptions(Html html, String submodel, boolean open) {
        List<Parameter> shown = catalogue.parameters().stream()
                .filter(parameter -> parameter.submodel().equals(submodel))
                .filter(parameter -> parameter.basis() == Basis.ASSUMPTION || setByScenario(parameter))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        if (open) {
            html.open("details", "open", "open");
        } else {
            html.open("details");
        }
        html.element("summary", submodel + ": " + shown.size() + (shown.size() == 1 ? " parameter" : " parameters"));
        Table table = new Table(html, "Parameter", "Value", "Range", "Basis, source and dispute");
        for (Parameter parameter : shown) {
            table.row().head(() -> {
                html.text(parameter.meaning()).markup(" ").element("code", parameter.id());
            });
            table.cell(value(parameter)).cell(range(parameter)).cell(() -> source(html, parameter));
        }
        table.finish();
        html.close();
    }

    private boolean setByScenario(Parameter parameter) {
        return contents.scenarios().stream().anyMatch(s -> s.parameters().containsKey(parameter.id()));
    }

    private String value(Parameter parameter) {
        StringBuilder text = new StringBuilder(Wording.quantity(number(parameter.defaultValue()), parameter.unit()));
        for (Scenario scenario : contents.scenarios()) {
            Double own = scenario.parameters().get(parameter.id());
            if (own != null) {
                text.append("; ").append(number(own)).append(" in ").append(scenario.name());
            }
        }
        return text.toString();
    }

    private static String range(Parameter parameter) {
        return parameter.isFree() ? number(parameter.low()) + " to " + number(parameter.high()) : "fixed";
    }

    private static String number(double value) {
        return DecimalText.rounded(value, DIGITS).replace('-', '\u2212');
    }

    private void source(Html html, Parameter parameter) {
        html.text(parameter.basis().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (!parameter.note().isEmpty()) {
            html.text("; " + parameter.note());
        }
        html.text(".");
        for (String id : parameter.evidence()) {
            html.text(" ");
            if (catalogue.evidenceIds().contains(id)) {
                Citation.write(html, catalogue, catalogue.evidence(id));
            } else {
                html.text(id + ".");
            }
        }
        if (!parameter.dispute().isEmpty()) {
            html.text(" Contested: " + parameter.dispute());
        }
    }

    private void switches(Html html) {
        html.element("p", "Choices between rival mechanisms rather than between numbers. One option of each was used.");
        Table table = new Table(html, "Switch", "Used", "Rival", "Why, and what is contested");
        for (Switch choice : catalogue.switches()) {
            String standard = contents.reference().switches().getOrDefault(choice.id(), choice.defaultOption());
            List<String> rivals = choice.options().stream()
                    .filter(option -> !option.name().equals(standard))
                    .map(option -> option.name() + ": " + option.meaning())
                    .toList();
            table.row().head(() -> {
                html.text(choice.meaning()).markup(" ").element("code", choice.id());
            });
            table.cell(used(choice, standard)).cell(String.join("; ", rivals)).cell(choice.note());
        }
        table.finish();
    }

    private String used(Switch choice, String standard) {
        String meaning = choice.options().stream()
                .filter(option -> option.name().equals(standard))
                .map(Switch.Option::meaning)
                .findFirst()
                .orElse("");
        StringBuilder text = new StringBuilder(standard + ": " + meaning);
        for (Scenario scenario : contents.alternatives()) {
            String own = scenario.switches().getOrDefault(choice.id(), choice.defaultOption());
            if (!own.equals(standard)) {
                text.append("; ").append(own).append(" in ").append(scenario.name());
            }
        }
        return text.toString();
    }

    private void mechanisms(Html html, Mechanism.Status status, String heading, String none) {
        List<Mechanism> left = catalogue.mechanisms().stream()
                .filter(m -> m.status() == status)
                .toList();
        html.element("h4", heading);
        if (left.isEmpty()) {
            html.element("p", none);
            return;
        }
        html.open("dl", "class", "definitions");
        for (Mechanism mechanism : left) {
            html.element("dt", mechanism.title()).element("dd", mechanism.what());
        }
        html.close();
    }
}
