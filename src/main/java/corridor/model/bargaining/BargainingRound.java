package corridor.model.bargaining;

import corridor.bargain.BargainEngine;
import corridor.bargain.BargainHistory;
import corridor.bargain.BargainTable;
import corridor.bargain.Centre;
import corridor.bargain.bdm.BdmEngine;
import corridor.bargain.bdm.BdmVariant;
import corridor.bargain.smp.SmpEngine;
import corridor.bargain.smp.SmpProfile;
import corridor.bargain.smp.SmpRules;
import corridor.catalogue.Stakeholders;
import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import corridor.scenario.LeverSetting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Runs a round of bargaining each quarter. The inputs of the stakeholders respond to the world, and the stakeholders
 * bargain for one to three turns. Then the holder of each bargained lever takes a step toward the agreed value, or does
 * not. Each run draws its own table of stakeholders from the ranges of the elicited table. Apart from that draw, only
 * whether agreed steps are taken is random.
 *
 * <p>The equations are in docs/model.md, section 9.4.
 */
public final class BargainingRound implements Steppable {
    private static final Map<String, Boolean> WANTED =
            Map.of("off", false, "weighted-mean", true, "smp", true, "bdm", true);

    /** Bargaining engine by option of the switch {@code BARGAIN}; empty if there are no turns of bargaining. */
    private static final Map<String, Supplier<Optional<BargainEngine>>> ENGINES = Map.of(
            "off",
            Optional::empty,
            "weighted-mean",
            Optional::empty,
            "smp",
            () -> Optional.of(new SmpEngine(SmpRules.of(SmpProfile.PRODUCT))),
            "bdm",
            () -> Optional.of(new BdmEngine(BdmVariant.REPLICATION)));

    private static final long serialVersionUID = 1L;

    private final BargainingParameters p;
    private final transient SimulationState s;
    private final transient Occasions world;
    private final transient Seats seats;
    private final transient Optional<BargainEngine> engine;
    private final transient List<BargainedLever> levers;
    private final transient RoundStory story;
    private final int turns;
    private int round;

    /**
     * Makes the round. The actors that hold the bargained levers must be made before, since the levers start at the
     * values of their holders.
     *
     * @throws IllegalArgumentException when the catalogue's table of stakeholders has not one column for each issue
     */
    public BargainingRound(BargainingParameters parameters, UsualFlows usual, SimulationState situation) {
        p = parameters;
        s = situation;
        turns = (int) Math.round(p.turns());
        engine = s.option("BARGAIN", ENGINES).get();
        world = new Occasions(p, usual, s);
        Stakeholders stakeholders = s.catalogue.stakeholders();
        BargainTable table = BoundTable.of(stakeholders);
        if (table.issues().size() != s.bargaining.outcome.length) {
            throw new IllegalArgumentException("the table of stakeholders has "
                    + table.issues().size() + " issues, but the catalogue declares " + s.bargaining.outcome.length);
        }
        BargainTable drawn =
                BoundTable.ranges(stakeholders).scaled(p.inputSpread()).draw(table, s.luck.seed(), 0);
        seats = new Seats(p, drawn, s.catalogue);
        levers = s.scenario.levers().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof LeverSetting.Bargained)
                .map(entry -> new BargainedLever(entry.getKey(), s))
                .toList();
        story = new RoundStory(s);
        BargainTable first = seats.now(world);
        settle(first, first.position());
    }

    /** Whether stakeholders bargain in the scenario, by its option of the switch {@code BARGAIN}. */
    public static boolean isWanted(SimulationState situation) {
        return situation.option("BARGAIN", WANTED);
    }

    @Override
    public void step(SimState state) {
        round++;
        world.look();
        BargainTable table = seats.now(world);
        double[] before = s.bargaining.outcome.clone();
        double[][] after = bargain(table);
        seats.remember(table, after);
        settle(table, after);
        story.issues(round, table, after, before);
        levers.forEach(this::follow);
    }

    private double[][] bargain(BargainTable table) {
        if (engine.isEmpty()) {
            return table.position();
        }
        if (s.chronicle.asksWhy()) {
            BargainHistory told = engine.get().run(table, s.luck.seed(), round, turns);
            story.offers(round, table, told);
            return told.positions()[told.states() - 1];
        }
        double[][][] states =
                engine.get().course(table, s.luck.seed(), round, turns).positions();
        return states[states.length - 1];
    }

    private void settle(BargainTable table, double[][] positions) {
        for (int k = 0; k < s.bargaining.outcome.length; k++) {
            s.bargaining.outcome[k] = Centre.mean(table, positions, k);
        }
    }

    private void follow(BargainedLever lever) {
        double position = s.bargaining.outcome[s.catalogue.issueIndex(lever.issue())];
        if (!lever.aim(position)) {
            return;
        }
        double draw = KeyedRandom.draw(s.luck.key(DrawKind.AGREED_STEP, s.day()), lever.number());
        boolean taken = draw < p.fidelity();
        String from = lever.level();
        if (taken) {
            lever.step();
        }
        story.step(lever, from, position, draw, p.fidelity(), taken);
    }
}
