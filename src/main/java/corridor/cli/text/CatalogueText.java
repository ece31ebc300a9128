package corridor.cli.text;

import corridor.catalogue.Ablation;
import corridor.catalogue.Actor;
import corridor.catalogue.Area;
import corridor.catalogue.Catalogue;
import corridor.catalogue.CatalogueKind;
import corridor.catalogue.Evidence;
import corridor.catalogue.Group;
import corridor.catalogue.Lever;
import corridor.catalogue.Mechanism;
import corridor.catalogue.Movement;
import corridor.catalogue.Outcome;
import corridor.catalogue.Parameter;
import corridor.catalogue.Pattern;
import corridor.catalogue.Project;
import corridor.catalogue.Quantity;
import corridor.catalogue.Relation;
import corridor.catalogue.Switch;
import corridor.catalogue.Theatre;
import corridor.catalogue.calibration.CalibrationPlan.Input.Role;
import corridor.catalogue.causes.CausalMap.Loop;
import corridor.catalogue.evidence.Source;
import corridor.catalogue.seats.Seat;
import corridor.number.DecimalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Formats entries of the catalogue for readers: a table for areas, a block for each entry of all other kinds. */
public final class CatalogueText {
    private final Catalogue catalogue;

    public CatalogueText(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the text, which ends in a line feed; an empty list gives a message. */
    public String of(CatalogueKind kind, List<? extends Record> entries) {
        if (entries.isEmpty()) {
            return "No " + kind.word() + ".\n";
        }
        if (kind == CatalogueKind.AREAS) {
            return areas(entries);
        }
        StringBuilder text = new StringBuilder();
        for (Record entry : entries) {
            text.append(block(entry).text()).append('\n');
        }
        return text.append(entries.size() == 1 ? "1 entry\n" : entries.size() + " entries\n")
                .toString();
    }

    private TextBlock block(Record entry) {
        if (entry instanceof Parameter parameter) {
            return parameter(parameter);
        } else if (entry instanceof Lever lever) {
            return lever(lever);
        } else if (entry instanceof Switch choice) {
            return choice(choice);
        } else if (entry instanceof Outcome outcome) {
            return outcome(outcome);
        } else if (entry instanceof Evidence evidence) {
            return new EvidenceText(catalogue).of(evidence);
        } else if (entry instanceof Source source) {
            return EvidenceText.of(source);
        } else if (entry instanceof Movement movement) {
            return movement(movement);
        } else if (entry instanceof Group group) {
            return group(group);
        } else if (entry instanceof Project project) {
            return project(project);
        } else if (entry instanceof Actor actor) {
            return new TextBlock(actor.id(), actor.name() + ", " + actor.kind())
                    .line("role", actor.role())
                    .line("evidence", String.join(", ", actor.evidence()));
        } else if (entry instanceof Loop loop) {
            return new LoopText(catalogue.causes()).of(loop);
        } else if (entry instanceof Seat seat) {
            return new SeatText(catalogue).of(seat);
        } else if (entry instanceof Mechanism mechanism) {
            return new TextBlock(mechanism.id(), mechanism.title())
                    .line("status", words(mechanism.status()))
                    .line("what", mechanism.what())
                    .line("submodels", String.join(", ", mechanism.submodels()))
                    .line("evidence", String.join(", ", mechanism.evidence()));
        } else if (entry instanceof Ablation ablation) {
            return ablation(ablation);
        } else if (entry instanceof Theatre theatre) {
            return new TextBlock(theatre.id(), theatre.name())
                    .line("areas", String.join(", ", theatre.areas()))
                    .line("evidence", String.join(", ", theatre.evidence()))
                    .line("note", theatre.note());
        } else if (entry instanceof Pattern pattern) {
            return pattern(pattern);
        } else if (entry instanceof Relation relation) {
            return relation(relation);
        }
        throw new IllegalArgumentException("no text for " + entry.getClass());
    }

    private static TextBlock ablation(Ablation ablation) {
        TextBlock block = new TextBlock(ablation.id(), ablation.meaning());
        ablation.parameters().forEach((id, value) -> block.line("set", id + " = " + number(value)));
        ablation.switches().forEach((id, option) -> block.line("set", id + " = " + option));
        return block.line("off range", String.join(", ", ablation.outsideRange()))
                .line("mechanism", ablation.mechanism());
    }

    private static TextBlock pattern(Pattern pattern) {
        return new TextBlock(pattern.id(), pattern.meaning())
                .line("band", pattern.band())
                .line("use", words(pattern.use()))
                .line("in sample", pattern.inSample() ? "yes" : "no")
                .line("first seen", pattern.firstSeen())
                .line("used for", pattern.usedFor())
                .line("evidence", String.join(", ", pattern.evidence()))
                .line("note", pattern.note());
    }

    private static TextBlock relation(Relation relation) {
        String how = relation.kind() == Relation.Kind.ORDER
                ? "the first never exceeds the second"
                : "rank correlation " + number(relation.rho());
        return new TextBlock(relation.first() + ", " + relation.second(), how).line("why", relation.why());
    }

    private TextBlock parameter(Parameter parameter) {
        return new TextBlock(parameter.id(), parameter.meaning())
                .line("symbol", parameter.symbol())
                .line("default", Quantity.text(parameter.defaultValue(), parameter.unit()))
                .line(
                        "range",
                        parameter.isFree()
                                ? number(parameter.low()) + " to " + number(parameter.high()) + ", "
                                        + words(parameter.prior())
                                : "fixed")
                .line("in futures", inFutures(parameter))
                .line("basis", words(parameter.basis()))
                .line("evidence", String.join(", ", parameter.evidence()))
                .line("note", parameter.note())
                .line("disputed", parameter.dispute());
    }

    /** Describes how futures vary a parameter: within what the record leaves, over its whole range, or not at all. */
    private String inFutures(Parameter parameter) {
        return catalogue.ensemble().about().inputs().stream()
                .filter(input -> input.id().equals(parameter.id()))
                .findFirst()
                .map(input -> input.role() == Role.LEARNED
                        ? "varied; the record leaves " + DecimalText.rounded(input.spread(), 2)
                                + " of its spread, by interquartile range"
                        : "varied over its whole range; the record says nothing on it")
                .orElse("at its default, unless a scenario sets it or --prior draws it");
    }

    private static TextBlock lever(Lever lever) {
        String values = switch (lever.kind()) {
            case REAL -> number(lever.low()) + " to " + Quantity.text(lever.high(), lever.unit());
            case LEVEL -> String.join(", ", lever.levels());
            case BOOLEAN -> "true, false";
        };
        String neutral = switch (lever.kind()) {
            case REAL -> number(lever.neutral());
            case LEVEL -> lever.levels().get((int) lever.neutral());
            case BOOLEAN -> lever.neutral() == 0 ? "false" : "true";
        };
        return new TextBlock(lever.id(), lever.meaning())
                .line("values", values)
                .line("neutral", neutral)
                .line("decider", lever.decider() + (lever.endogenous() ? ", by a rule of the model" : "; no rule"))
                .line("acts on", lever.path())
                .line("evidence", String.join(", ", lever.evidence()))
                .line("disputed", lever.dispute())
                .line("force", lever.ofForce() ? "a search must weigh " + String.join(", ", lever.harms()) : "")
                .line("no effect", lever.nullReason());
    }

    private static TextBlock choice(Switch choice) {
        TextBlock block = new TextBlock(choice.id(), choice.meaning());
        for (Switch.Option option : choice.options()) {
            boolean chosen = option.name().equals(choice.defaultOption());
            block.line("option", option.name() + (chosen ? " (default): " : ": ") + option.meaning());
        }
        return block.line("evidence", String.join(", ", choice.evidence())).line("note", choice.note());
    }

    private static TextBlock outcome(Outcome outcome) {
        return new TextBlock(outcome.id(), outcome.meaning())
                .line("label", outcome.label())
                .line("unit", outcome.unit() + (outcome.monthly() ? "; by month: " + outcome.monthlyUnit() : ""))
                .line("theme", outcome.group())
                .line("better", outcome.wish().name().toLowerCase(Locale.ROOT))
                .line("matters", matters(outcome))
                .line("caution", outcome.caution());
    }

    private static String matters(Outcome outcome) {
        List<String> sizes = new ArrayList<>();
        if (outcome.matters() > 0) {
            sizes.add(number(outcome.matters()) + " " + outcome.unit());
        }
        if (outcome.mattersShare() > 0) {
            sizes.add(DecimalText.rounded(outcome.mattersShare() * 100, 3) + " % of the reference");
        }
        return "from a difference of " + String.join(" and ", sizes);
    }

    private static TextBlock movement(Movement movement) {
        return new TextBlock(movement.id(), movement.name() + " groups")
                .line("front", movement.front())
                .line(
                        "traits",
                        String.join(
                                ", ",
                                movement.traits().stream()
                                        .map(CatalogueText::words)
                                        .toList()))
                .line("parameters", String.join(", ", movement.parameters()))
                .line("note", movement.note());
    }

    private TextBlock group(Group group) {
        return new TextBlock(group.id(), group.name())
                .line("movement", movementName(group))
                .line("fighters", group.strength())
                .line("abroad", group.sanctuary())
                .line("evidence", String.join(", ", group.evidence()))
                .line("note", group.note());
    }

    private String movementName(Group group) {
        return catalogue
                .movements()
                .get(catalogue.movementIndex(group.movement()))
                .name();
    }

    private static TextBlock project(Project project) {
        return new TextBlock(project.id(), project.name())
                .line("area", project.area())
                .line(
                        "sector",
                        project.sector() + ", "
                                + (project.ownership().equals("SOE") ? "state-owned firm" : "private firm")
                                + ", paid by "
                                + (project.financing().equals("CHINA") ? "China" : "Pakistan") + ", "
                                + project.status().toLowerCase(Locale.ROOT))
                .line(
                        "cost",
                        number(project.costUsdM()) + " USD million, " + number(project.spentUsdM())
                                + " spent at the start")
                .line(
                        "workers",
                        number(project.chineseWorkers()) + " Chinese, " + number(project.localWorkers()) + " Pakistani")
                .line("evidence", String.join(", ", project.evidence()))
                .line("note", project.note());
    }

    private static String areas(List<? extends Record> entries) {
        TextTable table = new TextTable(
                "id", "name", "country", "region", "population (thousand)", "Chinese present", "neighbours");
        for (Record entry : entries) {
            Area area = (Area) entry;
            table.row(
                    area.id(),
                    area.name(),
                    area.country(),
                    area.region(),
                    number(area.population()),
                    number(area.chinese()),
                    String.join(" ", area.neighbours()));
        }
        return table.text();
    }

    private static String number(double value) {
        return DecimalText.of(value);
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
