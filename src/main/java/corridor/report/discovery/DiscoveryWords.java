package corridor.report.discovery;

import corridor.analysis.discovery.BoxStep;
import corridor.analysis.discovery.Discovery;
import corridor.analysis.discovery.FutureCases;
import corridor.analysis.discovery.Interest;
import corridor.analysis.discovery.Limit;
import corridor.catalogue.Outcome;
import corridor.report.phrase.InputNames;
import corridor.report.phrase.PlainNumber;
import corridor.report.phrase.Sentences;
import corridor.report.phrase.Wording;
import java.util.ArrayList;
import java.util.List;

/** Discovery words are the findings of a scenario discovery, as sentences. */
public final class DiscoveryWords {
    private static final int FEW_OF_INTEREST = 30;
    private final Discovery discovery;
    private final DiscoveryQuestion question;
    private final InputNames names;

    public DiscoveryWords(Discovery discovery, DiscoveryQuestion question, InputNames names) {
        this.discovery = discovery;
        this.question = question;
        this.names = names;
    }

    /** Returns the rule of interest in words, such as "above 20 deaths" or "in the highest 10 % (above 41 deaths)". */
    public static String interest(Interest interest, double[] y, Outcome outcome) {
        String edge = Wording.quantity(PlainNumber.of(interest.edge(y)), outcome.unit());
        return switch (interest.kind()) {
            case ABOVE -> "above " + edge;
            case BELOW -> "below " + edge;
            case WORST -> interest.words() + " (above " + edge + ")";
            case LOWEST -> interest.words() + " (below " + edge + ")";
        };
    }

    String interest() {
        return interest(discovery.interest(), discovery.cases().y(), question.outcome());
    }

    /** Returns the cases in words, such as "1,000 futures under “baseline”, each the mean of 4 runs". */
    String sample() {
        FutureCases cases = discovery.cases();
        int size = cases.inputs().cases();
        String each = cases.unit() == FutureCases.Unit.RUNS
                ? ""
                : cases.replicates() == 1 ? ", each run once" : ", each the mean of " + cases.replicates() + " runs";
        String minus = question.against().isEmpty() ? "" : " minus " + quoted(question.againstTitle());
        String dropped = cases.dropped() == 0
                ? ""
                : "; " + PlainNumber.count(cases.dropped(), "case", "cases") + " without a value are left out";
        return PlainNumber.count(size, "case", cases.unit().word()) + " under " + quoted(question.title()) + minus
                + each + dropped;
    }

    /** Returns the main sentence: the first box, or that there is none. */
    public String answer() {
        BoxStep box = discovery.box();
        String overall = PlainNumber.percent(discovery.baseRate());
        if (box.limits().isEmpty()) {
            return "No assumption explains where the outcome \u201c" + Wording.label(question.outcome()) + "\u201d"
                    + difference() + " is " + interest() + ", which it is in " + overall + " of the "
                    + discovery.cases().unit().word() + ": none of the "
                    + discovery.cases().inputs().columns().size()
                    + " inputs separates them from the others more sharply than chance would.";
        }
        return sentence(box) + " Over all " + discovery.cases().unit().word() + " it is " + overall + ".";
    }

    /**
     * Returns a sentence on one box, such as "X: above 20 deaths in 77 % of the 342 futures where ... and ...; these
     * hold 62 % of all such futures."
     */
    String sentence(BoxStep box) {
        List<String> limits = box.limits().stream().map(this::limit).toList();
        return subject() + " " + interest() + " in " + PlainNumber.percent(box.density()) + " of the " + box.cases()
                + " "
                + discovery.cases().unit().word() + " where " + Wording.list(limits) + "; these hold "
                + PlainNumber.percent(box.coverage()) + " of all such "
                + discovery.cases().unit().word() + ".";
    }

    private String subject() {
        return question.outcome().label() + difference() + ":";
    }

    private String difference() {
        return question.against().isEmpty() ? "" : ", difference from " + quoted(question.againstTitle());
    }

    /** Returns a limit in words, such as "“Kabul's tolerance of armed groups at the start” is at least 0.8". */
    String limit(Limit limit) {
        return "\u201c" + Wording.within(names.name(limit.name())) + "\u201d is " + inside(limit);
    }

    /** Returns the values inside a limit in words, such as "at least 0.8". */
    String inside(Limit limit) {
        String id = limit.name();
        if (limit.isCategory()) {
            return String.join(" or ", limit.categories());
        }
        if (limit.lowRestricted() && limit.highRestricted()) {
            return "from " + PlainNumber.of(limit.low()) + " to " + names.value(id, limit.high());
        }
        return limit.lowRestricted()
                ? "at least " + names.value(id, limit.low())
                : "at most " + names.value(id, limit.high());
    }

    /** Describes the number of inputs, and the inputs among which boxes were searched. */
    String inputs() {
        int all = discovery.cases().inputs().columns().size();
        int kept = discovery.screening().names().size();
        int passed = discovery.screening().beyondChance();
        if (kept == all) {
            return PlainNumber.count(all, "input varies", "inputs vary") + ".";
        }
        if (passed == 0) {
            return "Of " + all
                    + " inputs that vary, none goes with it beyond chance, each on its own (false discovery rate"
                    + " 10 %); boxes were looked for among the " + kept + " nearest to that.";
        }
        return "Of " + all + " inputs that vary, " + (passed == 1 ? "one goes" : passed + " go")
                + " with it beyond chance, each on its own (false discovery rate 10 %); boxes were looked for among "
                + (passed > kept ? "the " + kept + " surest." : passed == 1 ? "its values." : "these.");
    }

    /** Describes the reliability of the first box. */
    public String trust() {
        String unused = PlainNumber.percent(discovery.heldOut().density().share()) + " (95 % interval "
                + PlainNumber.percent(discovery.heldOut().density().low()) + " to "
                + PlainNumber.percent(discovery.heldOut().density().high()) + ")";
        String tried = "Boxes of this size drawn on nine tenths of the "
                + discovery.cases().unit().word() + " and tried on the tenth that was not used have " + unused;
        return switch (discovery.verdict()) {
            case NOTHING ->
                "A limit counts when its quasi-p value is below " + PlainNumber.of(discovery.bound())
                        + ", which allows for the search among the inputs.";
            case NOT_CONFIRMED ->
                tried + ", which cannot be distinguished from the " + PlainNumber.percent(discovery.baseRate())
                        + " of all: do not rely on this box.";
            case WEAK ->
                tried + ", against " + PlainNumber.percent(discovery.baseRate())
                        + " of all: the box is real, but explains little.";
            case CLEAR -> tried + ", against " + PlainNumber.percent(discovery.baseRate()) + " of all.";
        };
    }

    /** Returns cautions for the reader. */
    public List<String> cautions() {
        List<String> cautions = new ArrayList<>();
        FutureCases cases = discovery.cases();
        if (cases.replicates() == 1 || cases.unit() == FutureCases.Unit.RUNS) {
            cautions.add(Sentences.of("discovery.luck"));
        }
        if (discovery.base() < FEW_OF_INTEREST) {
            cautions.add("Only " + discovery.base() + " cases are of interest: another sample may give another box.");
        }
        cautions.add("A box says where such cases are common among the " + drawn()
                + ". It does not say how likely the box is in the world, nor that its inputs are causes on"
                + " their own.");
        if (!question.outcome().caution().isEmpty()) {
            cautions.add(question.outcome().label() + ": " + question.outcome().caution());
        }
        return cautions;
    }

    private String drawn() {
        return discovery.cases().unit() == FutureCases.Unit.POINTS
                ? "points of the design, whose ranges are assumptions"
                : "futures that were drawn, and what they were drawn from rests on assumptions";
    }

    private static String quoted(String title) {
        return "\u201c" + title + "\u201d";
    }
}
