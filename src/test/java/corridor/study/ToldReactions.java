package corridor.study;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.result.OutcomeTable;
import corridor.run.RunFactory;
import corridor.run.RunFunction;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A model whose reactions to October 2024 are known. Replicate r has a rebuke on day 10 + r and a threat on day 20.
 * Even replicates have an operation on day 30, and replicates that divide by four have an exercise on day 40. Nothing
 * follows in June, and without the attack only the threat comes.
 */
public final class ToldReactions {
    static final LocalDate ATTACK = LocalDate.of(2024, 10, 6);

    /** The words of an option must not matter, so these begin like those of an operation in the model. */
    private static final String WORDING = "surge of words";

    private ToldReactions() {}

    public static RunFactory model() {
        return (scenario, drawn, seed) -> {
            RunFunction sound = SyntheticModel.of(OutcomeTable.of(Catalogue.standard()), seed)
                    .apply(scenario);
            return (future, replicate, chronicle) -> {
                tell(scenario, replicate, chronicle);
                return sound.run(future, replicate, chronicle);
            };
        };
    }

    private static void tell(Scenario scenario, int replicate, Chronicle chronicle) {
        int attack = (int) ChronoUnit.DAYS.between(scenario.start(), ATTACK);
        boolean attacked = scenario.events().stream().anyMatch(e -> e.date().equals(ATTACK));
        List<String> steps = Catalogue.standard().lever("china.pressureStep").levels();
        pressure(chronicle, attack - 30, steps.get(replicate == 0 ? 2 : 0));
        if (attacked) {
            pressure(chronicle, attack + 10 + replicate, steps.get(2));
        }
        pressure(chronicle, attack + 20, steps.get(3));
        if (attacked && replicate % 2 == 0) {
            decision(chronicle, attack + 30, Chronicle.Decision.Kind.FORCE, Chronicle.Act.AREA_OPERATION);
        }
        if (attacked && replicate % 4 == 0) {
            chronicle.change(new Chronicle.Change(
                    attack + 40,
                    ATTACK.plusDays(40),
                    Chronicle.Change.Kind.COOPERATION,
                    "joint exercise every year",
                    "not in force",
                    "agreed",
                    ""));
        }
        decision(chronicle, attack + 2, Chronicle.Decision.Kind.LEVER, Chronicle.Act.OTHER);
        decision(chronicle, attack + 50, Chronicle.Decision.Kind.FORCE, Chronicle.Act.STRIKES);
    }

    private static void pressure(Chronicle chronicle, int day, String step) {
        for (Chronicle.Change.Kind kind : List.of(Chronicle.Change.Kind.PRESSURE, Chronicle.Change.Kind.STATEMENT)) {
            chronicle.change(
                    new Chronicle.Change(day, LocalDate.of(2024, 1, 1).plusDays(day), kind, "China", "", step, "test"));
        }
    }

    private static void decision(Chronicle chronicle, int day, Chronicle.Decision.Kind kind, Chronicle.Act act) {
        chronicle.decision(new Chronicle.Decision(
                day,
                LocalDate.of(2024, 1, 1).plusDays(day),
                "someone",
                kind,
                WORDING,
                List.of(
                        new Chronicle.Option("hold course", 0, 0.5, List.of()),
                        new Chronicle.Option(act, WORDING, 0, 0.5, List.of())),
                0.7,
                1,
                "test"));
    }
}
