package corridor.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.catalogue.Catalogue;
import corridor.catalogue.JsonText;
import corridor.catalogue.Lever;
import java.util.List;

/**
 * Writes a scenario with its parents merged in. The text has no {@code extends}, and all settings are in the
 * catalogue's order. Reading the text gives an equal scenario, but without its ancestry.
 */
public final class ScenarioWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Catalogue catalogue;

    private ScenarioWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Returns the text of {@code <name>.json}, ending in a line feed.
     *
     * @param catalogue catalogue of the scenario
     */
    public static String toJson(Scenario scenario, Catalogue catalogue) {
        return JsonText.of(new ScenarioWriter(catalogue).scenario(scenario));
    }

    /** Returns the same as a tree, for a larger JSON text. */
    public static ObjectNode tree(Scenario scenario, Catalogue catalogue) {
        return new ScenarioWriter(catalogue).scenario(scenario);
    }

    private ObjectNode scenario(Scenario scenario) {
        ObjectNode json = NODES.objectNode();
        json.put("title", scenario.title());
        if (!scenario.info().shortLabel().isEmpty()) {
            json.put("short", scenario.info().shortLabel());
        }
        if (!scenario.info().group().isEmpty()) {
            json.put("group", scenario.info().group());
        }
        json.put("start", scenario.start().toString());
        json.put("years", scenario.years());
        ObjectNode levers = json.putObject("levers");
        scenario.levers().forEach((id, setting) -> levers.set(id, setting(catalogue.lever(id), setting)));
        ArrayNode events = json.putArray("events");
        scenario.events().forEach(event -> events.add(event(event)));
        ObjectNode parameters = json.putObject("parameters");
        scenario.parameters().forEach((id, value) -> parameters.set(id, JsonText.number(value)));
        ObjectNode switches = json.putObject("switches");
        scenario.switches().forEach(switches::put);
        if (!scenario.priors().isEmpty()) {
            ObjectNode priors = json.putObject("priors");
            scenario.priors().forEach((id, prior) -> priors.set(id, prior(prior)));
        }
        json.set("info", info(scenario.info()));
        return json;
    }

    private static ObjectNode prior(OwnPrior prior) {
        ObjectNode json = NODES.objectNode();
        json.put("form", OwnPrior.word(prior.form()));
        json.set("low", JsonText.number(prior.low()));
        json.set("high", JsonText.number(prior.high()));
        if (!Double.isNaN(prior.mode())) {
            json.set("mode", JsonText.number(prior.mode()));
        }
        return json;
    }

    private static JsonNode setting(Lever lever, LeverSetting setting) {
        if (setting instanceof LeverSetting.Constant constant) {
            return value(lever, constant.value());
        }
        ObjectNode json = NODES.objectNode();
        if (setting instanceof LeverSetting.Endogenous) {
            json.put("mode", "endogenous");
        } else if (setting instanceof LeverSetting.Bargained) {
            json.put("mode", "bargained");
        } else if (setting instanceof LeverSetting.Offer offer) {
            ObjectNode path = json.putObject("offer");
            path.put("from", offer.from().toString());
            path.set("value", value(lever, offer.value()));
        } else if (setting instanceof LeverSetting.Step step) {
            json.set("step", step(lever, step));
        } else if (setting instanceof LeverSetting.Ramp ramp) {
            ObjectNode path = json.putObject("ramp");
            path.put("from", ramp.from().toString());
            path.put("until", ramp.until().toString());
            path.set("start", value(lever, ramp.startValue()));
            path.set("end", value(lever, ramp.endValue()));
        } else if (setting instanceof LeverSetting.Pulse pulse) {
            ObjectNode path = json.putObject("pulse");
            path.put("from", pulse.from().toString());
            path.put("until", pulse.until().toString());
            path.set("value", value(lever, pulse.value()));
        } else if (setting instanceof LeverSetting.Schedule schedule) {
            ArrayNode path = json.putArray("schedule");
            schedule.steps().forEach(step -> path.add(step(lever, step)));
        } else if (setting instanceof LeverSetting.UntilReleased until) {
            ObjectNode path = json.putObject("until");
            path.put("from", until.from().toString());
            path.set("value", value(lever, until.value()));
            path.set("release", conditions(until.release()));
        } else if (setting instanceof LeverSetting.WhenTriggered when) {
            ObjectNode path = json.putObject("when");
            path.put("from", when.from().toString());
            path.set("trigger", conditions(when.trigger()));
            path.set("value", value(lever, when.value()));
            path.put("months", when.months());
        }
        return json;
    }

    private static ObjectNode step(Lever lever, LeverSetting.Step step) {
        ObjectNode json = NODES.objectNode();
        json.put("from", step.from().toString());
        json.set("value", step.handsBack() ? NODES.nullNode() : value(lever, step.value()));
        return json;
    }

    /** Returns a value of a lever as scenario files state it: a number, the name of a level, true or false. */
    public static JsonNode value(Lever lever, double value) {
        return switch (lever.kind()) {
            case REAL -> JsonText.number(value);
            case LEVEL -> NODES.textNode(lever.levels().get((int) value));
            case BOOLEAN -> NODES.booleanNode(value != 0);
        };
    }

    private static ArrayNode conditions(List<Condition> conditions) {
        ArrayNode json = NODES.arrayNode();
        for (Condition condition : conditions) {
            ObjectNode one = json.addObject();
            one.put("measure", condition.word());
            if (condition.measure().counted()) {
                one.put("days", condition.days());
            }
            boolean atMost = condition.comparison() == Condition.Comparison.AT_MOST;
            one.set(atMost ? "atMost" : "atLeast", JsonText.number(condition.value()));
        }
        return json;
    }

    /** Returns an event as scenario files state it. */
    public static ObjectNode event(ScheduledEvent event) {
        ObjectNode json = NODES.objectNode();
        json.put("date", event.date().toString());
        json.put("kind", event.kind().id());
        if (event.kind() == ScheduledEvent.Kind.SANCTUARY) {
            json.set("tolerance", JsonText.number(event.tolerance()));
        }
        if (event.kind() == ScheduledEvent.Kind.DIVERSION) {
            json.set("share", JsonText.number(event.share()));
            json.put("weeks", event.weeks());
        }
        if (event.isOfGroup()) {
            json.put("group", event.group());
        }
        if (!event.isAttack()) {
            return json;
        }
        json.put("area", event.area());
        json.put("group", event.group());
        json.put("killedChinese", event.killedChinese());
        json.put("injuredChinese", event.injuredChinese());
        json.put("killedCivilian", event.killedCivilian());
        json.put("killedSecurity", event.killedSecurity());
        return json;
    }

    private static ObjectNode info(Info info) {
        ObjectNode json = NODES.objectNode();
        json.put("whatIsIt", info.whatIsIt());
        json.put("howItWorks", info.howItWorks());
        json.put("howToUseIt", info.howToUseIt());
        json.put("thingsToNotice", info.thingsToNotice());
        json.put("thingsToTry", info.thingsToTry());
        json.put("limits", info.limits());
        json.put("sources", info.sources());
        return json;
    }
}
