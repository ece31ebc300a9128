package corridor.cli.look;

import corridor.analysis.comparison.LeverFeasibility;
import corridor.catalogue.Area;
import corridor.catalogue.Basis;
import corridor.catalogue.Catalogue;
import corridor.catalogue.CatalogueKind;
import corridor.catalogue.Lever;
import corridor.catalogue.Mechanism;
import corridor.catalogue.Outcome;
import corridor.catalogue.Parameter;
import corridor.catalogue.Pattern;
import corridor.catalogue.Quantity;
import corridor.catalogue.Relation;
import corridor.catalogue.Switch;
import corridor.catalogue.calibration.CalibrationPlan.Input.Role;
import corridor.catalogue.calibration.Ensemble.Varied;
import corridor.cli.text.CatalogueText;
import corridor.cli.text.TextBlock;
import corridor.number.DecimalText;
import corridor.report.phrase.Wording;
import corridor.run.ProcessReaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Explains one entry of the catalogue: what it is, where it comes from, what reads it, and how sure it is. */
final class Explainer {
    private static final int PERCENT = 100;

    private final Catalogue catalogue;
    private final ExplainedSources sources;
    private final List<LeverFeasibility> chances;

    /** @param chances how likely actors would have chosen what the scenarios of a folder set; empty without a folder */
    Explainer(Catalogue catalogue, List<LeverFeasibility> chances) {
        this.catalogue = catalogue;
        this.sources = new ExplainedSources(catalogue);
        this.chances = List.copyOf(chances);
    }

    /** Returns all ids that can be explained: those of the entries, and those of pattern families such as P4. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (CatalogueKind kind : CatalogueKind.values()) {
            if (kind != CatalogueKind.RELATIONS) {
                ids.addAll(kind.ids(catalogue));
            }
        }
        catalogue.patterns().stream().map(Pattern::family).distinct().forEach(ids::add);
        return ids;
    }

    /** Returns the explanation, which ends in a line feed; empty for an unknown id. */
    Optional<String> text(String id) {
        for (CatalogueKind kind : CatalogueKind.values()) {
            for (Record entry : kind.entries(catalogue)) {
                if (kind != CatalogueKind.RELATIONS && kind.id(entry).equals(id)) {
                    return Optional.of(of(kind, entry));
                }
            }
        }
        List<Pattern> family = catalogue.patterns().stream()
                .filter(pattern -> pattern.family().equals(id))
                .toList();
        return family.isEmpty() ? Optional.empty() : Optional.of(family(id, family));
    }

    private String of(CatalogueKind kind, Record entry) {
        if (entry instanceof Parameter parameter) {
            return parameter(parameter);
        } else if (entry instanceof Lever lever) {
            return new LeverExplainer(catalogue, chances).text(lever);
        } else if (entry instanceof Switch choice) {
            return choice(choice);
        } else if (entry instanceof Outcome outcome) {
            return outcome(outcome);
        } else if (entry instanceof Mechanism mechanism) {
            return mechanism(mechanism);
        } else if (entry instanceof Pattern pattern) {
            return pattern(pattern);
        } else if (entry instanceof Area area) {
            return area(area);
        }
        return new CatalogueText(catalogue).of(kind, List.of(entry)).replaceFirst("\n1 entry\n$", "");
    }

    private String parameter(Parameter parameter) {
        TextBlock block = new TextBlock(
                        parameter.id() + ", a parameter: a number that nobody knows exactly", parameter.meaning())
                .line("default", Quantity.text(parameter.defaultValue(), parameter.unit()))
                .line(
                        "range",
                        DecimalText.of(parameter.low()) + " to " + Quantity.text(parameter.high(), parameter.unit())
                                + ", " + words(parameter.prior()))
                .line("from", basis(parameter.basis()) + (parameter.note().isEmpty() ? "" : "; " + parameter.note()))
                .line("how sure", learning(parameter.id()))
                .line("disputed", parameter.dispute());
        List<String> readers = new ProcessReaders(catalogue).of(parameter.id());
        block.line("read by", readers.isEmpty() ? "the set-up of the world or of a movement" : Wording.list(readers));
        block.line(
                "levers here",
                String.join(
                        ", ",
                        catalogue.levers().stream()
                                .filter(lever -> lever.submodels().contains(parameter.submodel()))
                                .map(Lever::id)
                                .toList()));
        for (Relation relation : catalogue.relations()) {
            if (relation.first().equals(parameter.id()) || relation.second().equals(parameter.id())) {
                block.line("tied", relation(relation));
            }
        }
        sources.write(block, parameter.id());
        return block.text();
    }

    private static String relation(Relation relation) {
        return (relation.kind() == Relation.Kind.ORDER
                        ? relation.first() + " never exceeds " + relation.second()
                        : relation.first() + " and " + relation.second() + " correlate, rank correlation "
                                + DecimalText.of(relation.rho()))
                + ": " + relation.why();
    }

    /** Describes what the record of 2021 to 2025 says about a parameter. */
    private String learning(String id) {
        Optional<Varied> varied = catalogue.ensemble().about().inputs().stream()
                .filter(input -> input.id().equals(id))
                .findFirst();
        if (varied.isEmpty()) {
            return "not compared with the record; futures leave it at its default, unless --prior draws it";
        }
        if (varied.get().role() != Role.LEARNED) {
            return "the record says nothing on it; futures draw it from its whole range";
        }
        return "the record leaves " + DecimalText.rounded(varied.get().spread(), 2)
                + " of its spread (1: nothing learned); a test with invented records "
                + (varied.get().recovered() ? "finds it again" : "does not find it again");
    }

    static String percent(double share) {
        return DecimalText.rounded(share * PERCENT, 2) + " %";
    }

    private String choice(Switch choice) {
        TextBlock block =
                new TextBlock(choice.id() + ", a switch: a choice between rival mechanisms", choice.meaning());
        for (Switch.Option option : choice.options()) {
            block.line(
                    "option",
                    option.name() + (option.name().equals(choice.defaultOption()) ? " (default)" : "")
                            + (choice.rivals().contains(option.name()) ? " (rival)" : "") + ": " + option.meaning());
        }
        block.line(
                "how sure",
                choice.rivals().isEmpty()
                        ? "headline results do not hang on it, so batches leave it at its default"
                        : "the record does not tell " + Wording.list(choice.rivals())
                                + " apart, so a batch without options runs them all");
        block.line("note", choice.note());
        sources.write(block, choice.id());
        return block.text();
    }

    private String outcome(Outcome outcome) {
        TextBlock block = new TextBlock(outcome.id() + ", an outcome: what every run measures", outcome.meaning())
                .line("label", outcome.label())
                .line("unit", outcome.unit() + (outcome.monthly() ? "; by month: " + outcome.monthlyUnit() : ""))
                .line("aggregate", words(outcome.aggregate()) + " over the run")
                .line("better", words(outcome.wish()))
                .line("matters", matters(outcome))
                .line("caution", outcome.caution());
        block.line("moved first", String.join(", ", levers(outcome, false)))
                .line("built in by", String.join(", ", levers(outcome, true)));
        if (outcome.conditional()) {
            block.line("exists with", outcome.onlyWith() + " other than its default");
        }
        return block.text();
    }

    private List<String> levers(Outcome outcome, boolean builtIn) {
        return catalogue.levers().stream()
                .filter(lever -> builtIn
                        ? lever.builtIn().contains(outcome.id())
                        : lever.test() != null && lever.test().first().equals(outcome.id()))
                .map(Lever::id)
                .toList();
    }

    private static String matters(Outcome outcome) {
        List<String> sizes = new ArrayList<>();
        if (outcome.matters() > 0) {
            sizes.add(DecimalText.of(outcome.matters()));
        }
        if (outcome.mattersShare() > 0) {
            sizes.add(percent(outcome.mattersShare()) + " of the reference");
        }
        return "a difference counts from " + String.join(" or ", sizes) + " on"
                + (sizes.size() > 1 ? ", whichever is larger" : "");
    }

    private String mechanism(Mechanism mechanism) {
        TextBlock block = new TextBlock(
                        mechanism.id() + ", a mechanism, " + words(mechanism.status()), mechanism.title())
                .line("what", mechanism.what())
                .line(
                        "parameters",
                        String.join(
                                ", ",
                                mechanism.submodels().stream()
                                        .map(name -> name + ".*")
                                        .toList()))
                .line(
                        "taken out by",
                        String.join(
                                ", ",
                                catalogue.ablations().stream()
                                        .filter(one -> mechanism.id().equals(one.mechanism()))
                                        .map(one -> "corridor ablate --only " + one.id())
                                        .toList()));
        sources.write(block, mechanism.id());
        return block.text();
    }

    private static String area(Area area) {
        return new TextBlock(area.id() + ", an area: the smallest unit of space of the model", area.name())
                .line("region", area.region() + ", " + area.country())
                .line("people", DecimalText.grouped(DecimalText.of(area.population())) + " thousand")
                .line("Chinese", DecimalText.of(area.chinese()) + " nationals present at the start")
                .line("neighbours", String.join(", ", area.neighbours()))
                .text();
    }

    private String pattern(Pattern pattern) {
        TextBlock block = new TextBlock(pattern.id() + ", a pattern of the record", pattern.meaning())
                .line("target", pattern.band() + (Quantity.isPure(pattern.unit()) ? "" : " " + pattern.unit()))
                .line("a miss", pattern.graded() ? "counts against the model" : "is only reported")
                .line(
                        "how sure",
                        (pattern.inSample()
                                        ? "parameters were tuned with it in view, so agreement is no test"
                                        : "no parameter was tuned on it")
                                + "; first seen " + pattern.firstSeen())
                .line("used for", pattern.usedFor())
                .line("note", pattern.note());
        sources.write(block, pattern.id());
        return block.text();
    }

    private static String family(String id, List<Pattern> family) {
        TextBlock block = new TextBlock(id + ", a pattern of the record", "It has " + family.size() + " measures.");
        family.forEach(pattern -> block.line(
                "measure",
                pattern.id() + ", " + pattern.meaning() + ": " + pattern.band()
                        + (Quantity.isPure(pattern.unit()) ? "" : " " + pattern.unit())));
        return block.text();
    }

    private static String basis(Basis basis) {
        return switch (basis) {
            case ARTICLE -> "stated by a source article";
            case PUBLIC_SOURCE -> "stated by another public source";
            case LITERATURE -> "taken from the scientific literature";
            case COMPUTED -> "computed or calibrated from data";
            case ASSUMPTION -> "assumed; nobody has measured it";
        };
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
