package corridor.game;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.scenario.LeverSetting;
import corridor.scenario.LeverSetting.Constant;
import corridor.scenario.LeverSetting.Endogenous;
import corridor.scenario.LeverSetting.Schedule;
import corridor.scenario.LeverSetting.Step;
import corridor.scenario.Scenario;
import corridor.scenario.ScheduledEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Folds moves into a scenario: one schedule a lever, with steps on the first days of rounds. */
final class GameFold {
    private final Catalogue catalogue;
    private final GameHeader header;

    GameFold(Catalogue catalogue, GameHeader header) {
        this.catalogue = catalogue;
        this.header = header;
    }

    /** Whether a game can go on from the setting that the base scenario gives a lever. */
    static boolean continues(LeverSetting setting) {
        return setting == null
                || setting instanceof Endogenous
                || setting instanceof Constant
                || setting instanceof Step
                || setting instanceof Schedule;
    }

    /**
     * Returns the scenario in which exactly these moves stand.
     *
     * @param name name of the scenario
     * @param moves moves by round, at most one a round and lever
     * @param events events that the teacher added
     * @param held whether settings stay after the last round
     */
    Scenario scenario(String name, String title, List<GameMove> moves, List<ScheduledEvent> events, boolean held) {
        Scenario base = header.base();
        Map<String, LeverSetting> levers = new LinkedHashMap<>();
        for (Lever lever : catalogue.levers()) {
            List<GameMove> own = moves.stream()
                    .filter(move -> move.lever().equals(lever.id()))
                    .sorted(Comparator.comparingInt(GameMove::round))
                    .toList();
            LeverSetting setting = setting(base.levers().get(lever.id()), own, held);
            if (setting != null) {
                levers.put(lever.id(), setting);
            }
        }
        List<ScheduledEvent> all = new ArrayList<>(base.events());
        all.addAll(events);
        all.sort(Comparator.comparing(ScheduledEvent::date));
        return new Scenario(
                name,
                title,
                List.of(),
                base.start(),
                base.years(),
                levers,
                all,
                base.parameters(),
                base.switches(),
                base.priors(),
                base.info()
                        .ofDerived("The decisions of a game, as steps of levers on the first days of its rounds. All"
                                + " else is that of " + base.name() + "."));
    }

    /** Returns the setting of a lever; null if nothing sets it. */
    private LeverSetting setting(LeverSetting base, List<GameMove> moves, boolean held) {
        List<Step> steps = new ArrayList<>();
        for (GameMove move : moves) {
            LocalDate from = header.from(move.round());
            if (steps.isEmpty()) {
                steps.addAll(before(base, from));
            }
            add(steps, new Step(from, move.value()));
        }
        if (steps.isEmpty()) {
            boolean sets = base != null && !(base instanceof Endogenous);
            return sets && !moves.isEmpty() ? null : base;
        }
        if (!held && header.end().isBefore(header.base().end())) {
            add(steps, new Step(header.end(), Double.NaN));
        }
        return new Schedule(steps);
    }

    /** Returns the steps of the base scenario up to the day on which the game begins to set the lever. */
    private List<Step> before(LeverSetting base, LocalDate from) {
        List<Step> steps = new ArrayList<>();
        if (base instanceof Constant constant) {
            steps.add(new Step(header.base().start(), constant.value()));
        } else if (base instanceof Step step) {
            steps.add(step);
        } else if (base instanceof Schedule schedule) {
            steps.addAll(schedule.steps());
        }
        steps.removeIf(step -> !step.from().isBefore(from));
        return steps;
    }

    /** Adds a step; one that hands back a lever that nothing sets is left out, since it changes nothing. */
    private static void add(List<Step> steps, Step step) {
        boolean free = steps.isEmpty() || steps.get(steps.size() - 1).handsBack();
        if (!step.handsBack() || !free) {
            steps.add(step);
        }
    }
}
