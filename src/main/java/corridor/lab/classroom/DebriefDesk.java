package corridor.lab.classroom;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Switch;
import corridor.catalogue.seats.Seat;
import corridor.game.debrief.Debrief;
import corridor.game.debrief.DebriefColumns;
import corridor.game.debrief.DebriefPlan;
import corridor.game.debrief.DebriefRuns;
import corridor.lab.explore.BodyCheck;
import corridor.lab.explore.FairQueue;
import corridor.lab.server.LabJson;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The debrief desk makes the runs of a debrief in the background, from the first closed round on, and answers when they
 * are there. Until then an answer says how far they are.
 */
final class DebriefDesk {
    /** Pairs behind shares. */
    static final int PAIRS = 60;

    /** Worlds with the moves of the class, of which its own is one. */
    static final int WORLDS = DebriefRuns.MOST;

    private static final int MOST_ANSWERS = 200;
    private static final String OUTCOME = "outcome";
    private static final String SWITCH = "switch";
    private static final String MOVE = "move";
    private static final String SHARES = "shares";
    private static final String ROUNDS = "rounds";
    private static final String LUCK = "luck";
    private static final String MOVES = "moves";
    private static final String WITHOUT = "without";
    private static final List<String> QUESTIONS = List.of(SHARES, ROUNDS, LUCK, MOVES, WITHOUT);

    private final Catalogue catalogue;
    private final FairQueue queue;
    private final DebriefRuns runs;
    private final long seed;
    private final DebriefAnswers answers;
    private final Map<String, ObjectNode> known = new LinkedHashMap<>();
    private final Set<String> begun = new LinkedHashSet<>();
    private final List<BackgroundRuns> working = new ArrayList<>();
    private DebriefPlan plan;

    /** @param outcomes ids of outcomes that may be asked for */
    DebriefDesk(
            Catalogue catalogue,
            FairQueue queue,
            RunFactory model,
            ClassSetup setup,
            ClassViews views,
            List<String> outcomes) {
        this.catalogue = catalogue;
        this.queue = queue;
        this.seed = setup.header().seed();
        this.runs = new DebriefRuns(
                new DebriefColumns(catalogue, outcomes, setup.header().base().years()), model, seed);
        this.answers = new DebriefAnswers(views);
    }

    /**
     * Returns the outcomes that a debrief counts: those of the screens, those that seats care about, and a few more.
     */
    static List<String> outcomes(Catalogue catalogue, ClassSetup setup) {
        Set<String> ids = new LinkedHashSet<>(setup.numbers());
        for (Seat seat : catalogue.seats().seats()) {
            seat.cares().forEach(care -> ids.add(care.outcome()));
        }
        ids.addAll(List.of("attacks", "deaths", "deaths_civilian", "displaced_person_years", "operations_cost"));
        return List.copyOf(ids);
    }

    /**
     * Begins the runs of another plan; runs that are there already are kept.
     *
     * @param whole whether no round follows; shares over the whole game would change with it
     */
    synchronized void prepare(DebriefPlan next, boolean whole) {
        plan = next;
        known.clear();
        begun.clear();
        end();
        Set<Scenario> kept = new LinkedHashSet<>(plan.neededByRound());
        kept.addAll(plan.neededBySeat());
        kept.addAll(plan.without());
        runs.keepOnly(kept);
        if (plan.rounds() > 0) {
            begin(LUCK, Map.of());
            begin(ROUNDS, Map.of());
        }
        if (whole) {
            begin(SHARES, Map.of());
            begin(WITHOUT, Map.of());
        }
    }

    /** Begins the runs of a question under options of structural switches, unless they have begun. */
    private void begin(String what, Map<String, String> options) {
        if (!begun.add(what + " " + options)) {
            return;
        }
        DebriefPlan under = under(options);
        switch (what) {
            case SHARES -> add(under.neededBySeat(), PAIRS);
            case ROUNDS -> add(under.neededByRound(), PAIRS);
            case LUCK -> add(List.of(under.none(), under.all()), WORLDS);
            case WITHOUT -> {
                add(under.without().stream().distinct().toList(), PAIRS);
                add(List.of(under.all()), PAIRS);
            }
            default -> add(List.of(under.none(), under.all()), PAIRS);
        }
    }

    private DebriefPlan under(Map<String, String> options) {
        return options.isEmpty() ? plan : plan.under(options);
    }

    private void add(List<Scenario> scenarios, int replicates) {
        if (!scenarios.isEmpty()) {
            BackgroundRuns work = new BackgroundRuns(scenarios, replicates, runs::make);
            working.add(work);
            queue.addBehind(work);
        }
    }

    /**
     * Answers a question about the debrief.
     *
     * @throws corridor.problem.InputException with all problems of the question
     */
    ObjectNode answer(JsonPart body) {
        Question question = read(body);
        DebriefPlan under;
        synchronized (this) {
            if (plan == null || plan.rounds() == 0) {
                return LabJson.answer().put("ready", false).put("done", 0).put("of", 0);
            }
            begin(question.what(), question.options());
            under = under(question.options());
            ObjectNode kept = known.get(question.key());
            if (kept != null) {
                return kept;
            }
        }
        List<Scenario> needed = needed(question, under);
        int replicates = question.what().equals(LUCK) ? WORLDS : PAIRS;
        int done = runs.done(needed, replicates);
        ObjectNode answer = LabJson.answer()
                .put("done", done)
                .put("of", needed.size() * replicates)
                .put("ready", done == needed.size() * replicates)
                .put("what", question.what())
                .put(OUTCOME, question.outcome());
        if (done < needed.size() * replicates) {
            return answer;
        }
        Debrief debrief = new Debrief(under, runs, seed);
        switch (question.what()) {
            case SHARES -> answers.shares(answer, under, debrief.seats(question.outcome(), PAIRS));
            case ROUNDS -> answers.rounds(answer, under, debrief.rounds(question.outcome(), PAIRS));
            case LUCK -> answers.luck(answer, debrief.luck(question.outcome(), WORLDS));
            case MOVES -> answers.moves(answer, under, debrief.total(question.outcome(), PAIRS));
            default ->
                answers.without(
                        answer, under, question.move(), debrief.move(question.outcome(), question.move(), PAIRS));
        }
        synchronized (this) {
            if (under.equals(under(question.options())) && known.size() < MOST_ANSWERS) {
                known.put(question.key(), answer);
            }
        }
        return answer;
    }

    private static List<Scenario> needed(Question question, DebriefPlan under) {
        Set<Scenario> needed = new LinkedHashSet<>(List.of(under.none(), under.all()));
        switch (question.what()) {
            case SHARES -> needed.addAll(under.neededBySeat());
            case ROUNDS -> needed.addAll(under.neededByRound());
            case WITHOUT -> needed.add(under.without().get(question.move()));
            default -> {
                // Both ends are enough.
            }
        }
        return List.copyOf(needed);
    }

    private record Question(String what, String outcome, int move, Map<String, String> options) {
        String key() {
            return what + " " + outcome + " " + move + " " + options;
        }
    }

    private Question read(JsonPart body) {
        BodyCheck check = new BodyCheck(body);
        check.keys(List.of("what", OUTCOME, MOVE, SWITCH, "show", "numbers"));
        String what =
                check.name("what", QUESTIONS, "is no question of a debrief", "").orElse("");
        List<String> outcomes =
                runs.columns().outcomes().stream().map(outcome -> outcome.id()).toList();
        String outcome = check.name(OUTCOME, outcomes, "is no outcome that the debrief counts", "")
                .orElse("");
        int moves;
        synchronized (this) {
            moves = plan == null ? 0 : plan.moves().size();
        }
        int move = -1;
        if (what.equals(WITHOUT)) {
            if (moves == 0 || !body.has(MOVE)) {
                check.problem(body.orNull(MOVE), "must be the number of a move, from 0");
            } else {
                move = (int) check.whole(MOVE, 0, moves - 1L, 0);
            }
        }
        Map<String, String> options = new LinkedHashMap<>();
        if (body.has(SWITCH) && body.get(SWITCH).is(Kind.OBJECT)) {
            check.keys(body.get(SWITCH), catalogue.switchIds());
            body.get(SWITCH).fields().forEach((id, field) -> {
                if (catalogue.switchIds().contains(id)) {
                    Switch choice = catalogue.switchOf(id);
                    check.name(field.value(), choice.optionNames(), "is no option of " + id, "")
                            .ifPresent(option -> options.put(id, option));
                }
            });
        } else if (body.has(SWITCH)) {
            check.problem(body.get(SWITCH), "must be " + Kind.OBJECT.words());
        }
        check.done();
        return new Question(what, outcome, move, options);
    }

    /** Ends all runs that have not begun. */
    synchronized void end() {
        working.forEach(queue::remove);
        working.clear();
    }

    /** Returns how far the runs of the shares are, as {@code done} and {@code of}. */
    synchronized ObjectNode progress() {
        ObjectNode json = LabJson.object();
        ArrayNode all = json.putArray("outcomes");
        runs.columns()
                .outcomes()
                .forEach(outcome -> all.addObject()
                        .put(OUTCOME, outcome.id())
                        .put("label", outcome.label())
                        .put("unit", outcome.unit()));
        Set<Scenario> needed = new LinkedHashSet<>();
        if (plan != null && plan.rounds() > 0) {
            needed.addAll(plan.neededByRound());
        }
        return json.put("done", runs.done(needed, PAIRS)).put("of", needed.size() * PAIRS);
    }
}
