package corridor.lab.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.catalogue.Catalogue;
import corridor.lab.explore.Question;
import corridor.lab.explore.Shipped;
import corridor.lab.server.LabJson;
import corridor.lab.server.Refusal;
import corridor.problem.NearestName;
import corridor.scenario.Change;
import corridor.scenario.Info;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioChanges;
import corridor.scenario.ScenarioMix;
import corridor.text.Capitals;
import corridor.text.InputFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Makes the answers on scenarios: shipped ones, and the one that a question brings. */
public final class ScenarioAnswer {
    private final Catalogue catalogue;
    private final Shipped shipped;
    private final CommandLines commands;
    private final ScenarioFile files;

    public ScenarioAnswer(Catalogue catalogue, Shipped shipped, CommandLines commands) {
        this.commands = commands;
        this.catalogue = catalogue;
        this.shipped = shipped;
        this.files = new ScenarioFile(catalogue);
    }

    /**
     * Returns the answer to {@code GET /api/scenarios/NAME}.
     *
     * @throws Refusal if no shipped scenario has the name
     */
    public ObjectNode shipped(String name) {
        Scenario scenario = shipped.find(name).orElseThrow(() -> {
            String near = NearestName.of(name, shipped.names());
            return new Refusal(
                    404,
                    "scenario",
                    "no scenario that comes with the program has this name"
                            + (near.isEmpty() ? "" : "; maybe " + near));
        });
        Path file = shipped.file(name);
        String text = InputFile.SCENARIO.text(file);
        ObjectNode tree = ScenarioFile.parsed(text);
        Scenario baseline = shipped.find(Shipped.BASELINE).orElseThrow();
        boolean comparable = scenario.start().equals(baseline.start()) && scenario.years() == baseline.years();
        ObjectNode answer = LabJson.answer();
        answer.put("name", name)
                .put("title", scenario.title())
                .put("short", scenario.label())
                .put("group", scenario.info().group())
                .put("start", scenario.start().toString())
                .put("years", scenario.years())
                .put("text", text);
        answer.set("scenario", tree);
        answer.put("reference", comparable ? Shipped.BASELINE : "");
        ObjectNode levers = answer.putObject("levers");
        levers.set("own", tree.path("levers").isObject() ? tree.get("levers") : LabJson.object());
        levers.set("inEffect", files.whole(scenario).get("levers"));
        ObjectNode whole = files.whole(scenario);
        answer.set("switches", whole.path("switches").isObject() ? whole.get("switches") : LabJson.object());
        answer.set("info", info(scenario.info()));
        answer.set(
                "changes",
                changes(
                        comparable
                                ? ScenarioChanges.between(baseline, scenario, catalogue)
                                : ScenarioChanges.all(scenario, catalogue)));
        return answer;
    }

    /** Returns the answer to {@code POST /api/check}. */
    public ObjectNode checked(Question question) {
        ObjectNode whole = whole(question);
        ObjectNode answer = LabJson.answer();
        answer.put("name", question.scenario().name()).put("file", files.text(question.file()));
        answer.set("changes", changes(ScenarioChanges.between(question.reference(), question.scenario(), catalogue)));
        answer.put(
                "parts",
                ScenarioMix.between(question.reference(), question.scenario(), catalogue)
                        .parts()
                        .size());
        answer.put("command", commands.batch(question));
        answer.put("link", "#s=" + encoded(LabJson.text(whole)));
        answer.set("question", whole);
        return answer;
    }

    /** Returns the question with all keys, in a fixed order. */
    private ObjectNode whole(Question question) {
        ObjectNode whole = LabJson.object();
        whole.set("scenario", files.tree(question.file()));
        whole.put("reference", question.reference().name())
                .put("futures", question.source().name().toLowerCase(Locale.ROOT))
                .put("seed", question.seed())
                .put("pairs", question.pairs());
        ArrayNode charts = whole.putArray("charts");
        question.charts().forEach(chart -> charts.add(chart.id()));
        return whole;
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ArrayNode changes(List<Change> changes) {
        ArrayNode list = LabJson.list();
        for (Change change : changes) {
            String when = change.when().equals("throughout") ? "" : ", " + change.when();
            list.addObject()
                    .put("kind", change.kind().word())
                    .put("id", change.id())
                    .put("lever", change.kind() == Change.Kind.LEVER ? change.id() : "")
                    .put(
                            "words",
                            Capitals.upper(change.meaning()) + ": " + change.to() + when + ", instead of "
                                    + change.from())
                    .put("meaning", change.meaning())
                    .put("from", change.from())
                    .put("to", change.to())
                    .put("when", change.when())
                    .put("who", change.whoDecides())
                    .put("source", change.source());
        }
        return list;
    }

    private static ObjectNode info(Info info) {
        return LabJson.object()
                .put("whatIsIt", info.whatIsIt())
                .put("howItWorks", info.howItWorks())
                .put("howToUseIt", info.howToUseIt())
                .put("thingsToNotice", info.thingsToNotice())
                .put("thingsToTry", info.thingsToTry())
                .put("limits", info.limits())
                .put("sources", info.sources());
    }
}
