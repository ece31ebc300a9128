package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.catalogue.Parameter;
import corridor.catalogue.removed.RemovedId;
import corridor.number.NumberReader;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Applies settings of the command line to a scenario. The rules are those for settings in a file. */
final class Overrides {
    private static final String FIELD = "set";

    private final Catalogue catalogue;
    private final ProblemList findings = new ProblemList(FIELD);
    /** No setting of a command line states a date. */
    private final Checks checks;

    Overrides(Catalogue catalogue) {
        this.catalogue = catalogue;
        checks = new Checks(findings, LocalDate.EPOCH, catalogue.removed());
    }

    Scenario apply(Scenario base, List<String> sets) {
        Map<String, LeverSetting> levers = new LinkedHashMap<>(base.levers());
        Map<String, Double> parameters = new LinkedHashMap<>(base.parameters());
        Map<String, String> switches = new LinkedHashMap<>(base.switches());
        Map<String, OwnPrior> priors = new LinkedHashMap<>(base.priors());
        for (String set : sets) {
            int equals = set.indexOf('=');
            if (equals < 1 || equals == set.length() - 1) {
                findings.value(part("", set), "must have the form name=value, such as china.newCommitments=0.5");
                continue;
            }
            String id = set.substring(0, equals).strip();
            JsonPart value = part(id, set.substring(equals + 1).strip());
            if (catalogue.leverIds().contains(id)) {
                lever(catalogue.lever(id), value, levers);
            } else if (catalogue.parameterIds().contains(id)) {
                parameter(catalogue.parameter(id), value, parameters);
                priors.remove(id);
            } else if (catalogue.switchIds().contains(id)) {
                checks.option(value, catalogue.switchOf(id)).ifPresent(option -> switches.put(id, option));
            } else {
                unknown(id, value);
            }
        }
        if (switches.getOrDefault(Bargaining.SWITCH, Bargaining.OFF).equals(Bargaining.OFF)) {
            levers.forEach(this::requireNotBargained);
        }
        if (!findings.isEmpty()) {
            throw new InputException(
                    findings.problems().stream().map(Problem::asField).toList());
        }
        return new Scenario(
                base.name(),
                base.title(),
                base.ancestry(),
                base.start(),
                base.years(),
                CatalogueOrder.of(levers, catalogue.leverIds()),
                base.events(),
                CatalogueOrder.of(parameters, catalogue.parameterIds()),
                CatalogueOrder.of(switches, catalogue.switchIds()),
                priors,
                base.info());
    }

    private void requireNotBargained(String id, LeverSetting setting) {
        if (setting instanceof LeverSetting.Bargained) {
            findings.value(
                    part(id, "bargained"),
                    ScenarioReader.NOBODY_BARGAINS,
                    "BARGAIN=smp",
                    Bargaining.options(catalogue));
        }
    }

    private void lever(Lever lever, JsonPart value, Map<String, LeverSetting> levers) {
        if (value.text().equals("endogenous") && lever.endogenous()) {
            levers.put(lever.id(), new LeverSetting.Endogenous());
            return;
        }
        if (value.text().equals("bargained") && catalogue.link(lever.id()).isPresent()) {
            levers.put(lever.id(), new LeverSetting.Bargained());
            return;
        }
        new LeverCheck(catalogue, lever.id(), checks)
                .value(value)
                .ifPresent(number -> levers.put(lever.id(), new LeverSetting.Constant(number)));
    }

    private void parameter(Parameter parameter, JsonPart value, Map<String, Double> parameters) {
        checks.number(value, parameter.low(), parameter.high(), parameter.unit())
                .ifPresent(number -> parameters.put(parameter.id(), number));
    }

    private void unknown(String id, JsonPart value) {
        Optional<RemovedId> removed = catalogue.removed().find(id);
        if (removed.isPresent()) {
            findings.value(value, removed.get().rule());
            return;
        }
        List<String> valid = new ArrayList<>(catalogue.leverIds());
        valid.addAll(catalogue.switchIds());
        valid.addAll(catalogue.parameterIds());
        findings.value(
                value,
                "no lever, switch or parameter has this name",
                NearestName.of(id, valid),
                valid,
                "catalogue levers, switches and parameters");
    }

    /** Returns the JSON value that a file would have for this text of the command line. */
    private static JsonPart part(String id, String text) {
        if (text.equals("true") || text.equals("false")) {
            return JsonPart.scalar(Kind.BOOLEAN, 0, 0, id, text, "", text.equals("true") ? 1 : 0);
        }
        OptionalDouble number = NumberReader.parse(text);
        if (number.isPresent() || text.matches("[+-]?(NaN|Infinity)")) {
            return JsonPart.scalar(Kind.NUMBER, 0, 0, id, text, text, number.orElse(Double.NaN));
        }
        return JsonPart.scalar(Kind.TEXT, 0, 0, id, text, text, 0);
    }
}
