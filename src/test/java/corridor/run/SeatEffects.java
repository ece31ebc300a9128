package corridor.run;

import corridor.analysis.comparison.PairedComparison;
import corridor.analysis.comparison.Verdict;
import corridor.analysis.statistics.Interval;
import corridor.analysis.statistics.MeanTest;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.seats.Seat.Care;
import corridor.catalogue.seats.Seat.Choice;
import corridor.run.MeasuredPairs.Arm;
import corridor.run.MeasuredPairs.Effect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Effects of the choices of seats, each on its named outcome and on all outcomes that any seat cares about. */
final class SeatEffects {
    static final String HEADER = "set,against,outcome,pairs,reference,median,difference,low,high";

    private static final double LEVEL = 0.05;
    private static final String SCENARIO = "baseline";

    /** An effect with its verdict. Chance is corrected for the family of effects that it was judged in. */
    record Judged(
            Choice choice, Outcome outcome, Effect effect, double matters, boolean beyondChance, Verdict verdict) {
        /** Whether the effect is beyond chance and has a size that matters. */
        boolean isClear() {
            return verdict == Verdict.HIGHER || verdict == Verdict.LOWER;
        }

        /** Size of the effect in units of the smallest difference that matters. */
        double size() {
            return Math.abs(effect.difference()) / matters;
        }
    }

    /** A choice and an outcome. */
    record Question(Choice choice, String outcome) {
        private String key() {
            return String.join(" ", choice.made()) + "," + String.join(" ", choice.against()) + "," + outcome + ",";
        }
    }

    private final Catalogue catalogue;
    private final Map<String, Effect> effects = new LinkedHashMap<>();

    /**
     * Reads effects.
     *
     * @param lines lines of a file of effects without its head
     */
    SeatEffects(Catalogue catalogue, List<String> lines) {
        this.catalogue = catalogue;
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            double[] numbers =
                    Arrays.stream(cells, 4, 9).mapToDouble(Double::parseDouble).toArray();
            effects.put(
                    String.join(",", List.of(cells).subList(0, 3)) + ",",
                    new Effect(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]));
        }
    }

    /** The text of the file that {@link #SeatEffects} reads, measured anew. */
    static String measured(Catalogue catalogue) {
        List<Question> questions = questions(catalogue);
        MeasuredPairs pairs = new MeasuredPairs(
                catalogue,
                questions.stream()
                        .flatMap(question -> Stream.of(made(question.choice()), against(question.choice())))
                        .toList());
        StringBuilder csv = new StringBuilder(MeasuredPairs.stamp() + "\n" + HEADER + "\n");
        for (Question question : questions) {
            Effect effect = pairs.effect(made(question.choice()), against(question.choice()), question.outcome());
            csv.append(question.key())
                    .append(MeasuredPairs.PAIRS)
                    .append(MeasuredPairs.cells(
                            effect.reference(), effect.median(), effect.difference(), effect.low(), effect.high()));
        }
        return csv.toString();
    }

    /** Beginnings of the lines of the file, in its order. */
    static List<String> keys(Catalogue catalogue) {
        return questions(catalogue).stream().map(Question::key).toList();
    }

    static Arm made(Choice choice) {
        return new Arm(SCENARIO, choice.made());
    }

    static Arm against(Choice choice) {
        return new Arm(SCENARIO, choice.against());
    }

    private static List<Question> questions(Catalogue catalogue) {
        Set<String> cared = new LinkedHashSet<>();
        catalogue
                .seats()
                .seats()
                .forEach(seat -> seat.cares().stream().map(Care::outcome).forEach(cared::add));
        Map<String, Question> questions = new LinkedHashMap<>();
        for (Choice choice : catalogue.seats().choices()) {
            Stream.concat(Stream.of(choice.outcome()), cared.stream())
                    .map(outcome -> new Question(choice, outcome))
                    .forEach(question -> questions.putIfAbsent(question.key(), question));
        }
        return List.copyOf(questions.values());
    }

    /** Mean of an outcome in the runs in which nothing is fixed. */
    double usual(String outcome) {
        return effects.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(",," + outcome + ","))
                .findFirst()
                .orElseThrow()
                .getValue()
                .reference();
    }

    /**
     * Judges a family of effects. An effect is clear if its p-value, corrected by Holm for the family, is below 5 %; an
     * effect that is not clear is judged by its interval widened to zero.
     */
    List<Judged> judge(List<Question> family) {
        List<Effect> asked =
                family.stream().map(question -> effects.get(question.key())).toList();
        double[] corrected = MeanTest.holm(asked.stream().map(Effect::p).toList());
        List<Judged> judged = new ArrayList<>();
        for (int k = 0; k < corrected.length; k++) {
            Effect effect = asked.get(k);
            Outcome outcome = catalogue.outcome(family.get(k).outcome());
            boolean beyondChance = corrected[k] < LEVEL;
            Interval interval = beyondChance
                    ? new Interval(effect.low(), effect.high())
                    : new Interval(Math.min(0, effect.low()), Math.max(0, effect.high()));
            double matters = PairedComparison.smallestThatMatters(outcome, effect.median());
            judged.add(new Judged(
                    family.get(k).choice(),
                    outcome,
                    effect,
                    matters,
                    beyondChance,
                    PairedComparison.verdict(interval, effect.difference(), matters)));
        }
        return judged;
    }
}
