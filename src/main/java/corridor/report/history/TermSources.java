package corridor.report.history;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Evidence;
import corridor.catalogue.Parameter;
import corridor.chronicle.Chronicle;
import corridor.number.DecimalText;
import corridor.text.Capitals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Term sources give for each term of a decision the parameter that weighs it, with its range, basis and sources. */
final class TermSources {
    private final Catalogue catalogue;

    TermSources(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns one paragraph per term with a known parameter, in the order in which the terms first appear. */
    List<String> of(List<Chronicle.Decision> decisions) {
        return parameters(decisions).entrySet().stream()
                .map(entry -> words(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Returns the known parameters by term, in the order in which the terms first appear. */
    Map<String, Parameter> parameters(List<Chronicle.Decision> decisions) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (Chronicle.Decision decision : decisions) {
            for (Chronicle.Option option : decision.options()) {
                option.terms().forEach(term -> ids.putIfAbsent(term.name(), term.parameter()));
            }
        }
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        ids.forEach((term, id) -> {
            if (catalogue.parameterIds().contains(id)) {
                parameters.put(term, catalogue.parameter(id));
            }
        });
        return parameters;
    }

    private String words(String term, Parameter p) {
        StringBuilder text = new StringBuilder(Capitals.upper(term))
                .append(": ")
                .append(p.id())
                .append(" = ")
                .append(DecimalText.of(p.defaultValue()))
                .append(" (")
                .append(DecimalText.of(p.low()))
                .append(" to ")
                .append(DecimalText.of(p.high()))
                .append("), ")
                .append(p.basis().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (!p.note().isEmpty()) {
            text.append(": ").append(p.note());
        }
        for (String id : p.evidence()) {
            Evidence e = catalogue.evidence(id);
            text.append("; ")
                    .append(e.outlet())
                    .append(", ")
                    .append(e.date())
                    .append(" [")
                    .append(id)
                    .append(']');
        }
        if (!p.dispute().isEmpty()) {
            text.append(". Contested: ").append(p.dispute());
        }
        return text.toString();
    }
}
