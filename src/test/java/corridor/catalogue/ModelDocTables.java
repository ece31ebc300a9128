package corridor.catalogue;

import corridor.number.DecimalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the tables of docs/model.md from the catalogue, by replacing the text between two marks. The first mark of a
 * table of parameters names its parameters. A parameter that no mark names is added to the last table of its submodel.
 */
final class ModelDocTables {
    private static final Pattern PARAMETERS =
            Pattern.compile("(<!-- parameters (\\w+): ([\\w ]+) -->\n).*?(<!-- end parameters -->)", Pattern.DOTALL);

    private final Catalogue catalogue;
    private final List<String> mentioned = new ArrayList<>();

    ModelDocTables(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Returns the ids of the parameters that the page of the last {@link #refreshed} names, in the order of the page.
     */
    List<String> mentioned() {
        return List.copyOf(mentioned);
    }

    String refreshed(String page) {
        mentioned.clear();
        String text = PARAMETERS
                .matcher(withNewParameters(page))
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                        + parameters(found.group(2), found.group(3).split(" "))
                        + found.group(4)));
        text = between(text, "levers", levers());
        text = between(text, "switches", switches());
        text = between(text, "starts", starts());
        text = between(text, "links", links());
        text = between(text, "responses", responses());
        return between(text, "absent", absent());
    }

    /**
     * Returns the page with each parameter that no mark names added to the last mark of its submodel, from where it can
     * be moved.
     */
    private String withNewParameters(String page) {
        Set<String> named = new HashSet<>();
        Map<String, Integer> lastMarks = new HashMap<>();
        PARAMETERS.matcher(page).results().forEach(mark -> {
            Stream.of(mark.group(3).split(" ")).forEach(name -> named.add(mark.group(2) + "." + name));
            lastMarks.put(mark.group(2), mark.end(3));
        });
        Map<Integer, String> added = new TreeMap<>(Comparator.reverseOrder());
        for (Parameter parameter : catalogue.parameters()) {
            String[] parts = parameter.id().split("\\.", 2);
            if (!named.contains(parameter.id()) && lastMarks.containsKey(parts[0])) {
                added.merge(lastMarks.get(parts[0]), " " + parts[1], String::concat);
            }
        }
        StringBuilder text = new StringBuilder(page);
        added.forEach((at, names) -> text.insert(at.intValue(), names));
        return text.toString();
    }

    private String links() {
        StringBuilder table =
                new StringBuilder("| lever | issue | level from point on | why there |\n|---|---|---|---|\n");
        for (BargainLink link : Catalogue.standard().links()) {
            Lever lever = catalogue.lever(link.lever());
            List<String> rungs = link.rungs().stream()
                    .map(rung -> DecimalText.of(rung.at()) + ": "
                            + (lever.kind() == Lever.Kind.LEVEL
                                    ? lever.levels().get((int) rung.value())
                                    : DecimalText.of(rung.value())))
                    .toList();
            row(table, "`" + link.lever() + "`", issue(link.issue()), String.join(", ", rungs), link.reason());
        }
        return table.toString();
    }

    private static String responses() {
        StringBuilder table = new StringBuilder("| who | input | follows | why |\n|---|---|---|---|\n");
        for (BargainResponse response : Catalogue.standard().responses()) {
            String input = response.input().name().toLowerCase(Locale.ROOT);
            row(
                    table,
                    response.actor(),
                    response.issue().isEmpty() ? input : input + ", " + issue(response.issue()),
                    (response.direction() > 0 ? "+ " : "- ") + response.driver(),
                    response.reason());
        }
        return table.toString();
    }

    private static String issue(String id) {
        return Catalogue.standard().issues().stream()
                .filter(issue -> issue.id().equals(id))
                .map(BargainIssue::name)
                .findFirst()
                .orElseThrow();
    }

    private static String starts() {
        StringBuilder table = new StringBuilder("| start | parameter | value |\n|---|---|---|\n");
        for (StartState start : Catalogue.standard().starts()) {
            start.values().forEach((id, value) -> row(table, start.date(), "`" + id + "`", DecimalText.of(value)));
        }
        return table.toString();
    }

    private static String between(String page, String mark, String table) {
        return Pattern.compile("(<!-- " + mark + " -->\n).*?(<!-- end " + mark + " -->)", Pattern.DOTALL)
                .matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + table + found.group(2)));
    }

    private String parameters(String submodel, String[] names) {
        StringBuilder table = new StringBuilder(
                "| parameter | what | unit | default | range | basis and sources |\n|---|---|---|---|---|---|\n");
        for (String name : names) {
            Parameter p = catalogue.parameter(submodel + "." + name);
            mentioned.add(p.id());
            row(
                    table,
                    "`" + p.id() + "`",
                    p.meaning(),
                    p.unit(),
                    DecimalText.of(p.defaultValue()),
                    p.isFree() ? DecimalText.of(p.low()) + " to " + DecimalText.of(p.high()) : "fixed",
                    basis(p));
        }
        return table.toString();
    }

    private static String basis(Parameter p) {
        String words = p.basis().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String sources = p.evidence().isEmpty() ? "" : " (" + String.join(", ", p.evidence()) + ")";
        return words + sources + (p.note().isEmpty() ? "" : ": " + p.note());
    }

    private String levers() {
        StringBuilder table = new StringBuilder("| lever | what | rule | acts on |\n|---|---|---|---|\n");
        for (Lever lever : catalogue.levers()) {
            row(table, "`" + lever.id() + "`", lever.meaning(), lever.endogenous() ? "yes" : "no", lever.path());
        }
        return table.toString();
    }

    private String switches() {
        StringBuilder table = new StringBuilder("| switch | what | options, the default first |\n|---|---|---|\n");
        for (Switch one : catalogue.switches()) {
            List<String> options = new ArrayList<>();
            one.options().forEach(option -> {
                String words = option.name() + ": " + option.meaning();
                options.add(option.name().equals(one.defaultOption()) ? 0 : options.size(), words);
            });
            row(table, "`" + one.id() + "`", one.meaning(), String.join("; ", options));
        }
        return table.toString();
    }

    private String absent() {
        StringBuilder table = new StringBuilder("| missing | what a reader might wrongly expect |\n|---|---|\n");
        for (Mechanism mechanism : catalogue.mechanisms()) {
            if (mechanism.status() == Mechanism.Status.ABSENT) {
                row(table, mechanism.title(), mechanism.what());
            }
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String... cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
