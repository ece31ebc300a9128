package corridor.lab.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.build.Build;
import corridor.catalogue.Basis;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Evidence;
import corridor.catalogue.Lever;
import corridor.catalogue.Outcome;
import corridor.catalogue.Switch;
import corridor.catalogue.evidence.Source;
import corridor.lab.explore.Explorer;
import corridor.lab.explore.QuestionReader;
import corridor.lab.explore.Shipped;
import corridor.lab.server.Call;
import corridor.lab.server.LabJson;
import corridor.report.comparison.AnswerFindings;
import corridor.scenario.GalleryEntry;
import corridor.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the answer to {@code GET /api/catalogue}: everything that the page needs before the first question. */
public final class CatalogueAnswer {
    /** Number of levers that the page shows at first. */
    private static final int FIRST = 6;

    private final Catalogue catalogue;
    private final Shipped shipped;
    private final QuestionReader questions;

    public CatalogueAnswer(Catalogue catalogue, Shipped shipped, QuestionReader questions) {
        this.catalogue = catalogue;
        this.shipped = shipped;
        this.questions = questions;
    }

    /**
     * Returns the answer.
     *
     * @param opened the scenario that the command line names; empty if it names none
     */
    public ObjectNode json(Optional<Scenario> opened) {
        ObjectNode answer = LabJson.answer();
        answer.put("corridor", Build.running().version());
        answer.set("opened", opened.map(scenario -> opened(scenario)).orElse(null));
        answer.set("defaults", defaults());
        answer.set("limits", limits());
        Scenario baseline = shipped.find(Shipped.BASELINE).orElseThrow();
        answer.put("start", baseline.start().toString());
        answer.put("years", baseline.years());
        answer.set(
                "starts",
                LabJson.texts(
                        catalogue.startDates().stream().map(LocalDate::toString).toList()));
        answer.put("mostYears", ScenarioFile.MOST_YEARS);
        answer.set("deciders", deciders());
        answer.set("levers", levers());
        List<AnswerFindings.Theme> themes = AnswerFindings.themes(catalogue);
        answer.set("themes", themes(themes));
        answer.set("outcomes", outcomes(themes));
        answer.set("switches", switches());
        answer.set("scenarios", scenarios());
        answer.set(
                "groups",
                LabJson.texts(shipped.gallery().stream()
                        .map(GalleryEntry::group)
                        .filter(group -> !group.isEmpty())
                        .distinct()
                        .sorted()
                        .toList()));
        return answer;
    }

    private ObjectNode opened(Scenario scenario) {
        ObjectNode one = LabJson.object()
                .put("name", scenario.name())
                .put("reference", shipped.reference(scenario).orElse(Shipped.BASELINE));
        if (shipped.find(scenario.name()).filter(scenario::equals).isPresent()) {
            ObjectNode file = one.putObject("scenario");
            file.put("title", scenario.title()).put("extends", scenario.name());
        } else {
            one.set("scenario", new ScenarioFile(catalogue).whole(scenario));
        }
        return one;
    }

    private ObjectNode defaults() {
        ObjectNode defaults = LabJson.object();
        defaults.set("charts", LabJson.texts(questions.usualCharts()));
        return defaults.put("pairs", QuestionReader.USUAL_PAIRS)
                .put("seed", QuestionReader.USUAL_SEED)
                .put("reference", Shipped.BASELINE)
                .put("futures", "defaults");
    }

    private static ObjectNode limits() {
        ObjectNode limits = LabJson.object();
        limits.putArray("pairs").add(QuestionReader.FEWEST_PAIRS).add(QuestionReader.MOST_PAIRS);
        return limits.put("body", Call.MOST_BYTES)
                .put("charts", QuestionReader.MOST_CHARTS)
                .put("seconds", Explorer.DEADLINE_SECONDS);
    }

    private ArrayNode deciders() {
        ArrayNode list = LabJson.list();
        catalogue.levers().stream()
                .map(Lever::decider)
                .distinct()
                .forEach(id -> list.addObject()
                        .put("id", id)
                        .put("label", catalogue.actor(id).name()));
        return list;
    }

    private ArrayNode levers() {
        Map<String, List<String>> setBy = setBy();
        Set<String> first = catalogue.levers().stream()
                .sorted(Comparator.comparingInt((Lever lever) ->
                        -setBy.getOrDefault(lever.id(), List.of()).size()))
                .limit(FIRST)
                .map(Lever::id)
                .collect(Collectors.toSet());
        ArrayNode list = LabJson.list();
        for (Lever lever : catalogue.levers()) {
            ObjectNode one = list.addObject()
                    .put("id", lever.id())
                    .put("label", lever.meaning())
                    .put("meaning", lever.meaning())
                    .put("unit", lever.unit())
                    .put("kind", kind(lever))
                    .put("low", lever.low())
                    .put("high", lever.high())
                    .put("neutral", lever.neutral());
            one.set("options", LabJson.texts(lever.levels()));
            one.put("decider", lever.decider())
                    .put("endogenous", lever.endogenous())
                    .put("path", lever.path())
                    .put("dispute", lever.dispute())
                    .put("basis", basis(lever))
                    .put("force", lever.ofForce());
            one.set("builtIn", LabJson.texts(lever.builtIn()));
            one.set("harms", LabJson.texts(lever.harms()));
            one.set("evidence", evidence(lever.evidence()));
            one.put("first", first.contains(lever.id()));
            one.set("setBy", LabJson.texts(setBy.getOrDefault(lever.id(), List.of())));
        }
        return list;
    }

    /** Returns the names of the shipped scenarios that change a lever against the baseline, by lever. */
    private Map<String, List<String>> setBy() {
        Scenario baseline = shipped.find(Shipped.BASELINE).orElseThrow();
        Map<String, List<String>> setBy = new HashMap<>();
        for (String name : shipped.names()) {
            Scenario scenario = shipped.find(name).orElseThrow();
            scenario.levers().forEach((lever, setting) -> {
                if (!setting.equals(baseline.levers().get(lever))) {
                    setBy.computeIfAbsent(lever, any -> new ArrayList<>()).add(name);
                }
            });
        }
        return setBy;
    }

    private static String kind(Lever lever) {
        return switch (lever.kind()) {
            case REAL -> "real";
            case LEVEL -> "level";
            case BOOLEAN -> "yesno";
        };
    }

    /** A lever is learned if the record narrowed a parameter through which it acts, or rests on assumptions. */
    private String basis(Lever lever) {
        Set<String> learned = catalogue.ensemble().learned();
        boolean narrowed = catalogue.parameters().stream()
                .filter(parameter -> lever.submodels().contains(parameter.submodel()))
                .anyMatch(parameter -> parameter.basis() != Basis.ASSUMPTION && learned.contains(parameter.id()));
        return narrowed ? "learned" : "assumption";
    }

    private ArrayNode evidence(List<String> ids) {
        ArrayNode list = LabJson.list();
        for (String id : ids) {
            Evidence evidence = catalogue.evidence(id);
            Optional<Source> source =
                    catalogue.sources().stream().filter(evidence::isFrom).findFirst();
            list.addObject()
                    .put("id", id)
                    .put("text", evidence.statement())
                    .put("source", evidence.outlet() + (evidence.title().isEmpty() ? "" : ": " + evidence.title()))
                    .put("date", evidence.date())
                    .put("confidence", evidence.confidence())
                    .put("dispute", evidence.dispute())
                    .put("url", source.map(Source::link).orElse(""))
                    .put("stance", source.map(Source::stance).orElse(""));
        }
        return list;
    }

    private static ArrayNode themes(List<AnswerFindings.Theme> themes) {
        ArrayNode list = LabJson.list();
        for (AnswerFindings.Theme theme : themes) {
            list.addObject()
                    .put("id", theme.id())
                    .put("title", theme.title())
                    .set(
                            "outcomes",
                            LabJson.texts(
                                    theme.outcomes().stream().map(Outcome::id).toList()));
        }
        return list;
    }

    private ArrayNode outcomes(List<AnswerFindings.Theme> themes) {
        Map<String, String> themeOf = new LinkedHashMap<>();
        themes.forEach(theme -> theme.outcomes().forEach(outcome -> themeOf.putIfAbsent(outcome.id(), theme.id())));
        ArrayNode list = LabJson.list();
        for (Outcome outcome : catalogue.outcomes()) {
            list.addObject()
                    .put("id", outcome.id())
                    .put("label", outcome.label())
                    .put("meaning", outcome.meaning())
                    .put("unit", outcome.unit())
                    .put("monthly", outcome.monthly())
                    .put("monthlyUnit", outcome.monthlyUnit())
                    .put("wish", outcome.wish().name().toLowerCase(Locale.ROOT))
                    .put("theme", themeOf.getOrDefault(outcome.id(), ""))
                    .put("group", outcome.group())
                    .put("caution", outcome.caution())
                    .put("fewer", outcome.fewer())
                    .put("more", outcome.more())
                    .put("onlyWith", outcome.onlyWith());
        }
        return list;
    }

    private ArrayNode switches() {
        ArrayNode list = LabJson.list();
        for (Switch choice : catalogue.switches()) {
            ObjectNode one = list.addObject()
                    .put("id", choice.id())
                    .put("meaning", choice.meaning())
                    .put("default", choice.defaultOption())
                    .put("note", choice.note());
            one.set("rivals", LabJson.texts(choice.rivals()));
            ArrayNode options = one.putArray("options");
            choice.options()
                    .forEach(option ->
                            options.addObject().put("name", option.name()).put("meaning", option.meaning()));
        }
        return list;
    }

    private ArrayNode scenarios() {
        ArrayNode list = LabJson.list();
        for (GalleryEntry entry : shipped.gallery()) {
            Scenario scenario = shipped.find(entry.name()).orElseThrow();
            List<String> all = new ArrayList<>(entry.deciders());
            all.addAll(entry.others());
            ObjectNode one = list.addObject()
                    .put("name", entry.name())
                    .put("title", entry.title())
                    .put("short", entry.label())
                    .put("group", entry.group());
            one.set("deciders", LabJson.texts(entry.deciders()));
            one.set("others", LabJson.texts(entry.others()));
            one.put("decider", all.isEmpty() ? "nothing is fixed" : String.join(", ", all))
                    .put("line", entry.title())
                    .put("start", scenario.start().toString())
                    .put("years", scenario.years());
        }
        return list;
    }
}
