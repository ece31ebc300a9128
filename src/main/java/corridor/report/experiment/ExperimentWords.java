package corridor.report.experiment;

import corridor.analysis.experiment.ExperimentFindings;
import corridor.analysis.experiment.FactorEffect;
import corridor.analysis.experiment.FactorNames;
import corridor.analysis.experiment.Noise;
import corridor.analysis.experiment.OutcomeFindings;
import corridor.analysis.sensitivity.result.Ranking;
import corridor.analysis.sensitivity.result.Ranking.Place;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.report.phrase.NumberResolution;
import corridor.report.phrase.PlainNumber;
import corridor.report.phrase.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Experiment words are the findings of an experiment, as sentences for the report and the terminal. */
public final class ExperimentWords {
    private static final int NAMED = 3;

    private ExperimentWords() {}

    /** Returns one text of one or more sentences for each outcome, in the order of the findings. */
    public static List<String> sentences(ExperimentFindings findings) {
        return findings.outcomes().stream()
                .map(found -> found.result().isPresent()
                        ? indices(findings, found, found.result().get())
                        : findings.isSweep() ? effects(findings, found) : unanalysed(findings, found))
                .toList();
    }

    /** Returns the question of the experiment, as a title. */
    static String question(ExperimentFindings findings, String scenario) {
        int factors = findings.names().size();
        int units = findings.units().size();
        String what = factors <= NAMED
                ? Wording.list(findings.names().stream()
                        .map(id -> quoted(findings, id))
                        .toList())
                : units < factors ? units + " groups of " + factors + " factors" : factors + " factors";
        if (findings.subject().isDifference()) {
            return "Which of " + what + " drive the difference between \u201c"
                    + findings.subject().title() + "\u201d and \u201c"
                    + findings.subject().referenceTitle() + "\u201d?";
        }
        return findings.isSweep()
                ? "What do " + what + " change in \u201c" + scenario + "\u201d?"
                : "Which of " + what + " drive the outcomes of \u201c" + scenario + "\u201d?";
    }

    /** Describes the share of the variance that is due to chance. */
    static String noise(ExperimentFindings findings, OutcomeFindings found) {
        Noise noise = found.noise();
        if (!noise.known()) {
            return "With one " + (findings.hasFutures() ? "future" : "replicate")
                    + " a point it is not known how much of the variance between points is chance; repeat"
                    + " with 2 or more replicates.";
        }
        return "Chance makes " + PlainNumber.percent(noise.share())
                + " of the variance between points, whose values are"
                + " each from " + findings.runsOfPoint()
                + (noise.shared() ? " with the same luck at every point" : "") + "."
                + (findings.hasFutures() ? " Here chance includes which futures were drawn." : "")
                + (noise.share() > Noise.LITTLE
                        ? " That part belongs to no factor: it lowers first-order shares, raises total ones, and falls"
                                + " with more replicates."
                        : "");
    }

    /** Explains why an outcome has no sensitivity analysis, by its notes. */
    private static String unanalysed(ExperimentFindings findings, OutcomeFindings found) {
        return findings.label(found) + ": " + String.join(" ", found.notes());
    }

    private static String effects(ExperimentFindings findings, OutcomeFindings found) {
        String alone = alone(findings, found);
        return alone + (found.constant() ? "" : InteractionWords.sentences(findings, found, named(found)));
    }

    /** Returns the ids of the factors that {@link #alone} names with their ids. */
    private static Set<String> named(OutcomeFindings found) {
        boolean all = found.effects().stream().noneMatch(FactorEffect::hasInterval);
        return found.effects().stream()
                .filter(effect -> all || effect.resolved())
                .limit(NAMED)
                .map(FactorEffect::factor)
                .collect(Collectors.toSet());
    }

    private static String alone(ExperimentFindings findings, OutcomeFindings found) {
        String label = findings.label(found);
        if (found.effects().isEmpty()) {
            return label + ": no point has a value.";
        }
        if (found.constant()) {
            return label + ": the same at every point.";
        }
        List<FactorEffect> moving =
                found.effects().stream().filter(FactorEffect::resolved).toList();
        List<String> words = moving.stream()
                .limit(NAMED)
                .map(effect -> swing(findings, effect))
                .toList();
        String start = label + " (" + found.outcome().unit() + "): ";
        if (found.effects().stream().noneMatch(FactorEffect::hasInterval)) {
            return start + "mean "
                    + found.effects().stream()
                            .limit(NAMED)
                            .map(effect -> swing(findings, effect))
                            .collect(Collectors.joining("; "))
                    + ". " + FactorEffect.withoutInterval(found.effects()) + " Chance may have made "
                    + (found.effects().size() == 1 ? "this" : "any of these") + ".";
        }
        if (words.isEmpty()) {
            return start + "no swing between the ends of a factor is larger than chance.";
        }
        int rest = findings.names().size() - moving.size();
        return start + "mean " + String.join("; ", words) + "."
                + (moving.size() > NAMED ? " " + (moving.size() - NAMED) + " more factors swing it." : "")
                + (rest > 0
                        ? " No larger than chance: " + rest + " of "
                                + findings.names().size() + "."
                        : "");
    }

    private static String swing(ExperimentFindings findings, FactorEffect effect) {
        if (effect.levels().size() == 1) {
            return number(effect.mean(), Double.NaN) + " at the one level of " + factor(findings, effect.factor())
                    + ", " + effect.low().label();
        }
        String low = number(effect.low().mean(), effect.low().halfWidth());
        String high = number(effect.high().mean(), effect.high().halfWidth());
        String change = low.equals(high)
                ? low + ", changed by " + number(effect.swing(), effect.swingHalfWidth())
                : low + " to " + high;
        return change + " as " + factor(findings, effect.factor())
                + " goes from "
                + effect.low().label() + " to " + effect.high().label();
    }

    private static String indices(ExperimentFindings findings, OutcomeFindings found, SensitivityResult result) {
        Ranking ranking = result.ranking();
        List<Place> active = ranking.places().stream().filter(Place::active).toList();
        List<Place> shown = ranking.known() ? active : ranking.places();
        String label = findings.label(found);
        if (found.constant()) {
            return label + ": the same at every point, so nothing drives it.";
        }
        if (shown.isEmpty()) {
            return label + ": no factor has a detectable influence by " + measure(result) + "."
                    + mostlyChance(found.noise());
        }
        List<String> words = shown.stream()
                .limit(NAMED)
                .map(place -> factor(findings, place))
                .toList();
        return label + ": " + size(findings, found) + "driven most by " + Wording.list(words) + ", by "
                + measure(result)
                + (ranking.known()
                        ? "; " + active.size() + " of " + result.names().size() + " " + units(findings)
                                + (active.size() == 1 ? " has" : " have") + " a detectable effect"
                        : "")
                + "." + (ranking.known() && !ranking.resolved() ? " The order is not resolved throughout." : "")
                + (ranking.known() ? above(findings, ranking, words.size()) : "")
                + mostlyChance(found.noise());
    }

    /**
     * Names factors whose estimates exceed that of the last named factor, but are too uncertain to differ from zero.
     */
    private static String above(ExperimentFindings findings, Ranking ranking, int named) {
        List<Place> active = ranking.places().stream().filter(Place::active).toList();
        List<String> unsure = ranking.places().subList(0, ranking.places().indexOf(active.get(named - 1))).stream()
                .filter(place -> !place.active())
                .limit(NAMED)
                .map(place -> factor(findings, place))
                .toList();
        return unsure.isEmpty() ? "" : " Larger, but not detectable: " + Wording.list(unsure) + ".";
    }

    /** Returns a factor in words and in quotes; the id alone if there are no words. */
    private static String quoted(ExperimentFindings findings, String id) {
        FactorNames names = findings.factorNames();
        return names.knows(id) ? "\u201c" + Wording.within(names.words(id)) + "\u201d" : id;
    }

    /** Returns the id of a factor, in brackets after its words if there are any. */
    static String factor(ExperimentFindings findings, String id) {
        FactorNames names = findings.factorNames();
        return names.knows(id) ? "\u201c" + Wording.within(names.words(id)) + "\u201d (" + id + ")" : id;
    }

    /** Returns a factor in words with its id and its estimate. */
    private static String factor(ExperimentFindings findings, Place place) {
        FactorNames names = findings.factorNames();
        return names.knows(place.name())
                ? "\u201c" + Wording.within(names.words(place.name())) + "\u201d (" + place.name() + ": "
                        + figure(place) + ")"
                : place.name() + " (" + figure(place) + ")";
    }

    /** Says how large a difference is over the points; empty if no difference is analysed. */
    private static String size(ExperimentFindings findings, OutcomeFindings found) {
        if (!findings.subject().isDifference()) {
            return "";
        }
        double spread = (found.band().p95() - found.band().p5()) / 10;
        String unit = findings.quantity().keepsUnit()
                ? found.outcome().unit()
                : findings.quantity().words();
        return "mean " + Wording.quantity(number(found.mean(), spread), unit) + ", middle 90 % of the points from "
                + number(found.band().p5(), spread) + " to "
                + number(found.band().p95(), spread) + "; ";
    }

    private static String mostlyChance(Noise noise) {
        return noise.known() && noise.share() > Noise.MOST
                ? " But chance makes " + PlainNumber.percent(noise.share())
                        + " of the variance between points: run more replicates before reading anything into this."
                : "";
    }

    /** Returns the units that the design varies: factors or groups, in the singular if there is one. */
    static String units(ExperimentFindings findings) {
        int units = findings.units().size();
        String unit = findings.names().size() == units ? "factor" : "group";
        return units == 1 ? unit : unit + "s";
    }

    /** Returns the estimate with the half width of its interval; the estimate alone if the half width is not known. */
    public static String figure(Place place) {
        return Double.isNaN(place.halfWidth())
                ? number(place.estimate(), place.estimate() / 100)
                : number(place.estimate(), place.halfWidth()) + " \u00b1 "
                        + number(place.halfWidth(), place.halfWidth());
    }

    static String number(double value, double halfWidth) {
        if (!Double.isFinite(value)) {
            return "\u2013";
        }
        return NumberResolution.of(Double.isFinite(halfWidth) ? Math.abs(halfWidth) : Double.NaN, Math.abs(value))
                .text(value);
    }

    /** Returns the name of the ranking index, with a short explanation. */
    static String measure(SensitivityResult result) {
        String name = result.ranking().measure();
        return switch (result.method()) {
            case SOBOL, EFAST -> "total share of the variance, " + name;
            case MORRIS -> "mean size of effect, mu*";
            case RBD_FAST -> "share of the variance alone, " + name;
            case PAWN -> "median distance";
            case DELTA -> "delta";
            case DGSM -> "bound of the total share";
            case SRC, PRCC -> "size of coefficient";
        };
    }

    /** Explains the use, the interpretation and the pitfalls of the method. */
    static List<String> reading(SensitivityMethod method) {
        List<String> lines = new ArrayList<>();
        switch (method) {
            case MORRIS -> {
                lines.add(
                        "mu* is the mean size of the change when one factor moves by two thirds of its range, scaled to"
                                + " the whole range; sigma says how much that change depends on the others or on where it starts.");
                lines.add("Screening tells what can be left alone. Shares of the variance need Sobol indices.");
            }
            case SOBOL, EFAST -> {
                lines.add("S1 is the share of the variance that goes when the factor is known; ST the share that stays"
                        + " when only it is unknown. ST above S1 means interactions. ST near zero means that the factor"
                        + " can be fixed.");
                lines.add("Shares belong to the ranges: a wider range makes a factor more important.");
            }
            case RBD_FAST -> lines.add("S1 alone: interactions are not seen, and small shares are biased a little.");
            case PAWN ->
                lines.add("The distance between the distribution of the outcome in a slide of the factor and over all"
                        + " points; a factor without influence stays below the dashed line in 95 % of samples.");
            case DELTA ->
                lines.add("Half the area by which knowing the factor moves the density of the outcome; small samples"
                        + " overstate it, which the estimate corrects for by resampling.");
            case DGSM ->
                lines.add(
                        "A bound from above for ST from small steps; smooth outcomes only, counts of events are not.");
            case SRC, PRCC ->
                lines.add("Coefficients of a line through the points (PRCC: through ranks). They mislead where an"
                        + " outcome rises and falls again, or where factors act together.");
        }
        lines.add("An interval tells how far the estimate would scatter in other samples of the same size; an estimate"
                + " below zero is such scatter around a value near zero, and is shown as it is.");
        return lines;
    }
}
