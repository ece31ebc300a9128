package corridor.run;

import corridor.analysis.comparison.Verdict;
import corridor.catalogue.Basis;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.catalogue.Outcome;
import corridor.catalogue.evidence.Trace.Expected;
import corridor.catalogue.seats.Seat;
import corridor.catalogue.seats.Seat.Care;
import corridor.catalogue.seats.Seat.Choice;
import corridor.catalogue.seats.SeatTable.Unseated;
import corridor.number.DecimalText;
import corridor.report.phrase.PlainNumber;
import corridor.run.MeasuredPairs.Effect;
import corridor.run.SeatEffects.Judged;
import corridor.run.SeatEffects.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the tables of docs/seats.md. */
final class SeatsPage {
    static final String LARGE = "**large effect on an assumption**";

    private static final double LARGE_SHARE = 0.1;
    private static final String AS_EXPECTED = "; as expected";
    private static final String AGAINST = "; **against the expectation**";
    private static final String SMALL_AGAINST = "; its sign is against the expectation";
    private static final String HEAD =
            "| choice | compared with | outcome named beforehand | expected | effect, 95 % interval | verdict |"
                    + " strength rests on |";
    private static final String RULE = "|---|---|---|---|---|---|---|";

    private final Catalogue catalogue;
    private final SeatEffects effects;

    SeatsPage(Catalogue catalogue, SeatEffects effects) {
        this.catalogue = catalogue;
        this.effects = effects;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("""

                ### All seats

                | seat | choices | as expected | of these held by a test of the lever | against the expectation | clear, no direction expected | too small to matter | of these with a sign against the expectation | not distinguishable | large effects on an assumption |
                |---|---|---|---|---|---|---|---|---|---|
                """);
        catalogue.seats().seats().forEach(seat -> text.append(summary(seat)));
        for (Seat seat : catalogue.seats().seats()) {
            text.append("\n### ").append(seat.name()).append("\n\n").append(seat.sheet());
            text.append(' ').append(changes(seat)).append("\n\n").append(cares(seat));
            if (!seat.choices().isEmpty()) {
                text.append('\n').append(HEAD).append('\n').append(RULE).append('\n');
                named(seat.choices()).forEach(judged -> text.append(row(judged)).append('\n'));
            }
        }
        text.append("\n### Levers that no seat decides\n\n")
                .append(HEAD)
                .append(" why no seat |\n")
                .append(RULE)
                .append("---|\n");
        List<Unseated> unseated = catalogue.seats().unseated();
        List<Judged> judged = named(unseated.stream().map(Unseated::choice).toList());
        for (int k = 0; k < judged.size(); k++) {
            text.append(row(judged.get(k)))
                    .append(' ')
                    .append(unseated.get(k).reason())
                    .append(" |\n");
        }
        return text.append('\n').toString();
    }

    /** Effects of choices on their named outcomes. */
    List<Judged> named(List<Choice> choices) {
        return effects.judge(choices.stream()
                .map(choice -> new Question(choice, choice.outcome()))
                .toList());
    }

    private String summary(Seat seat) {
        List<Judged> judged = named(seat.choices());
        List<String> said =
                judged.stream().map(one -> said(one.choice().expected(), one)).toList();
        long expectedNothing = judged.stream()
                .filter(one -> !one.isClear())
                .map(one -> said(one.choice().expected(), one))
                .filter(AS_EXPECTED::equals)
                .count();
        long signs = said.stream().filter(SMALL_AGAINST::equals).count();
        return "| " + seat.name() + " | " + judged.size() + " | "
                + said.stream().filter(AS_EXPECTED::equals).count() + " | "
                + judged.stream()
                        .filter(one -> said(one.choice().expected(), one).equals(AS_EXPECTED))
                        .filter(one -> isTested(one.choice()))
                        .count()
                + " | "
                + said.stream().filter(AGAINST::equals).count() + " | "
                + judged.stream()
                        .filter(one -> one.isClear() && one.choice().expected() == null)
                        .count()
                + " | " + (count(judged, Verdict.TOO_SMALL) - expectedNothing) + " | " + signs + " | "
                + count(judged, Verdict.NOT_DISTINGUISHABLE) + " | "
                + judged.stream().filter(this::isLargeOnAssumption).count() + " |\n";
    }

    private static long count(List<Judged> judged, Verdict verdict) {
        return judged.stream().filter(one -> one.verdict() == verdict).count();
    }

    /** Returns how much of what a seat cares about its own choices move. */
    private String changes(Seat seat) {
        if (seat.choices().isEmpty()) {
            return "**It changes nothing by choices of its own.**";
        }
        List<Judged> clear = onCares(seat, seat.choices()).stream()
                .filter(judged -> judged.isClear() && !isByDefinition(judged))
                .toList();
        Set<Choice> moving = clear.stream().map(Judged::choice).collect(Collectors.toSet());
        Set<String> moved = clear.stream().map(judged -> judged.outcome().id()).collect(Collectors.toSet());
        String still = seat.cares().stream()
                .map(Care::outcome)
                .filter(outcome -> !moved.contains(outcome))
                .map(outcome -> catalogue.outcome(outcome).label())
                .collect(Collectors.joining("; "));
        String rest = seat.choices().stream()
                .filter(choice -> !moving.contains(choice))
                .map(choice -> "`" + choice.lever() + "`")
                .collect(Collectors.joining(", "));
        return "**" + howMany(moving.size(), seat.choices().size())
                + " beyond chance and by a size that matters**, apart from what a choice moves by definition."
                + (still.isEmpty() ? "" : " Moved by none: " + still + ".")
                + (rest.isEmpty() || moving.isEmpty() ? "" : " Choices that change little of it: " + rest + ".");
    }

    private static String howMany(int moving, int choices) {
        String some = "some of what it cares about";
        if (moving == 0) {
            return "It changes little: no choice of its own moves any of what it cares about";
        }
        if (choices == 1) {
            return "Its one choice moves " + some;
        }
        return moving == choices
                ? "Each of its " + choices + " choices moves " + some
                : moving + " of its " + choices + " choices " + (moving == 1 ? "moves " : "move ") + some;
    }

    private String cares(Seat seat) {
        List<Choice> others = new ArrayList<>();
        Set<String> seen = seat.choices().stream().map(Choice::lever).collect(Collectors.toSet());
        for (Seat other : catalogue.seats().seats()) {
            other.choices().stream().filter(choice -> seen.add(choice.lever())).forEach(others::add);
        }
        List<Judged> byOwn = onCares(seat, seat.choices());
        List<Judged> byOthers = onCares(seat, others);
        StringBuilder table = new StringBuilder("""
                | it cares about | wishes | mean when nothing is fixed | moved most by a choice of its own | moved most by a choice of another seat |
                |---|---|---|---|---|
                """);
        for (Care care : seat.cares()) {
            Outcome outcome = catalogue.outcome(care.outcome());
            table.append("| ")
                    .append(outcome.label())
                    .append(" | ")
                    .append(care.wish().name().toLowerCase(Locale.ROOT))
                    .append(" | ")
                    .append(PlainNumber.of(effects.usual(outcome.id())))
                    .append(' ')
                    .append(outcome.unit())
                    .append(" | ")
                    .append(seat.choices().isEmpty() ? "-" : most(byOwn, care))
                    .append(" | ")
                    .append(most(byOthers, care))
                    .append(" |\n");
        }
        return table.toString();
    }

    private List<Judged> onCares(Seat seat, List<Choice> choices) {
        return effects.judge(choices.stream()
                .flatMap(choice -> seat.cares().stream().map(care -> new Question(choice, care.outcome())))
                .toList());
    }

    private boolean isByDefinition(Judged judged) {
        return catalogue
                .lever(judged.choice().lever())
                .builtIn()
                .contains(judged.outcome().id());
    }

    private String most(List<Judged> judged, Care care) {
        return judged.stream()
                .filter(one -> one.isClear() && one.outcome().id().equals(care.outcome()))
                .max(Comparator.comparingDouble(Judged::size))
                .map(one -> "`" + String.join("` with `", one.choice().made()) + "`: " + change(one.effect())
                        + (one.effect().difference() < 0 == (care.wish() == Seat.Wish.LESS)
                                ? ", as it wishes"
                                : ", against its wish")
                        + (isByDefinition(one)
                                ? "; by definition"
                                : isLargeOnAssumption(one) ? "; large effect on an assumption" : ""))
                .orElse("none moves it clearly");
    }

    private String row(Judged judged) {
        Choice choice = judged.choice();
        Lever lever = catalogue.lever(choice.lever());
        String with = choice.with().isEmpty() ? "" : ", both sides with `" + String.join("`, `", choice.with()) + "`";
        return "| " + lever.meaning() + ": `" + lever.id() + "=" + choice.value() + "`" + with + " | "
                + against(choice, lever) + " | " + judged.outcome().label() + " | " + expected(choice) + " | "
                + effect(judged) + " | " + judged.verdict().text() + said(choice.expected(), judged)
                + (isLargeOnAssumption(judged) ? "; " + LARGE : "") + " | " + basis(choice) + " |";
    }

    private static String against(Choice choice, Lever lever) {
        if (!choice.from().isEmpty()) {
            return "`" + choice.from() + "`";
        }
        return lever.endogenous() ? "its actor's own rule" : "`" + neutral(lever) + "`";
    }

    private static String neutral(Lever lever) {
        return switch (lever.kind()) {
            case REAL -> DecimalText.of(lever.neutral());
            case LEVEL -> lever.levels().get((int) lever.neutral());
            case BOOLEAN -> lever.neutral() == 0 ? "false" : "true";
        };
    }

    private String expected(Choice choice) {
        return choice.expected() == null
                ? "either way: " + choice.open()
                : switch (choice.expected()) {
                            case RISES -> "rises";
                            case FALLS -> "falls";
                            case NONE -> "nothing changes";
                        }
                        + (isTested(choice) ? " (held by a test of the lever)" : "");
    }

    /** Whether a test fails when the lever does not move the named outcome in the expected direction. */
    private boolean isTested(Choice choice) {
        Lever.Test test = catalogue.lever(choice.lever()).test();
        return test != null
                && test.first().equals(choice.outcome())
                && choice.expected() != null
                && test.direction().name().equals(choice.expected().name());
    }

    private static String effect(Judged judged) {
        Effect effect = judged.effect();
        return effect.low() == 0 && effect.high() == 0
                ? "no run differs from " + PlainNumber.of(effect.reference()) + " "
                        + judged.outcome().unit()
                : change(effect) + " of " + PlainNumber.of(effect.reference()) + " "
                        + judged.outcome().unit();
    }

    private static String change(Effect effect) {
        return PlainNumber.of(effect.difference()) + " [" + PlainNumber.of(effect.low()) + ", "
                + PlainNumber.of(effect.high()) + "]";
    }

    /**
     * Returns how an effect stands to what was expected. Empty where nothing was expected, or the effect cannot be told
     * from chance, or is too small to matter but has the expected sign.
     */
    static String said(Expected expected, Judged judged) {
        if (expected == Expected.NONE && judged.verdict() == Verdict.TOO_SMALL) {
            return AS_EXPECTED;
        }
        if (expected == null || !judged.beyondChance()) {
            return "";
        }
        boolean agrees = expected == (judged.effect().difference() > 0 ? Expected.RISES : Expected.FALLS);
        if (judged.isClear()) {
            return agrees ? AS_EXPECTED : AGAINST;
        }
        return agrees ? "" : SMALL_AGAINST;
    }

    boolean isLargeOnAssumption(Judged judged) {
        return judged.isClear()
                && isLarge(judged.effect())
                && bases(judged.choice()).equals(Set.of(Basis.ASSUMPTION));
    }

    /** Whether an effect is larger than a tenth of the mean of the reference. */
    static boolean isLarge(Effect effect) {
        return Math.abs(effect.difference()) > LARGE_SHARE * Math.abs(effect.reference());
    }

    private Set<Basis> bases(Choice choice) {
        return choice.strength().stream()
                .map(id -> catalogue.parameter(id).basis())
                .collect(Collectors.toSet());
    }

    private String basis(Choice choice) {
        Set<Basis> bases = bases(choice);
        return Stream.of(Basis.values())
                .filter(bases::contains)
                .map(basis -> switch (basis) {
                    case ARTICLE -> "an article";
                    case PUBLIC_SOURCE -> "the public record";
                    case LITERATURE -> "studies";
                    case COMPUTED -> "computation";
                    case ASSUMPTION -> "assumption";
                })
                .collect(Collectors.joining(", "));
    }
}
