package corridor.model.port;

import corridor.catalogue.causes.Edge;
import corridor.chronicle.ProjectStatus;
import corridor.model.state.LeverBoard;
import corridor.model.state.SimulationState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToDoubleFunction;

/** Finds the fields of the shared state that ports can replace, by their names in docs/state.md. */
final class StateFields {
    private static final String OWN = "LeverBoard.own" + Edge.LEVER;

    /** Fields that grow until their only reader empties them. */
    private static final Set<String> EMPTIED = Set.of(
            "AreaState.harmByState",
            "AreaState.harmByInsurgents",
            "AreaState.newlyDisplaced",
            "NeighbourState.strikesFelt",
            "PakistanState.announced");

    /** Edges at which the process also adds to the field, or takes from it. */
    private static final Set<Edge> ADDED = Set.of(
            new Edge("insurgency.attacks", "ForceState.fighters"),
            new Edge("security.strikes", "ForceState.abroad"),
            new Edge("diplomacy.iran", "ForceState.abroad"),
            new Edge("diplomacy.kabul", "ForceState.abroad"),
            new Edge("diplomacy.china.daily", "ChinaState.slight"),
            new Edge("security.protection", "ProjectState.onSite"));

    private static final Map<String, BiFunction<SimulationState, Tap.Change, Tap>> FIELDS = fields();

    private StateFields() {}

    /**
     * Returns the tap of an edge in a state.
     *
     * @throws IllegalArgumentException when no port can replace the field
     */
    static Tap of(Edge edge, SimulationState s) {
        if (edge.field().startsWith(OWN)) {
            return own(s.levers, s.levers.index(edge.field().substring(OWN.length())));
        }
        BiFunction<SimulationState, Tap.Change, Tap> place = FIELDS.get(edge.field());
        if (place == null) {
            throw new IllegalArgumentException("no port knows the field " + edge.field());
        }
        return place.apply(s, change(edge));
    }

    /** Returns what the reading process does to the field. */
    static Tap.Change change(Edge edge) {
        return EMPTIED.contains(edge.field())
                ? Tap.Change.EMPTIES
                : ADDED.contains(edge) ? Tap.Change.ADDS : Tap.Change.NONE;
    }

    private static Map<String, BiFunction<SimulationState, Tap.Change, Tap>> fields() {
        Map<String, BiFunction<SimulationState, Tap.Change, Tap>> all = new LinkedHashMap<>();
        all.put("AreaState.grievance", (s, c) -> new RowTap(s.areas.grievance, c));
        all.put("AreaState.willing", (s, c) -> new RowTap(s.areas.willing, c));
        all.put("AreaState.knowledge", (s, c) -> new ArrayTap(s.areas.knowledge, c));
        all.put("AreaState.localEffort", (s, c) -> new ArrayTap(s.areas.localEffort, c));
        all.put("AreaState.sweep", (s, c) -> new ArrayTap(s.areas.sweep, c));
        all.put("AreaState.held", (s, c) -> new ArrayTap(s.areas.held, c));
        all.put("AreaState.presence", (s, c) -> new ArrayTap(s.areas.presence, c));
        all.put("AreaState.underOperation", (s, c) -> flags(s.areas.underOperation));
        all.put("AreaState.newlyDisplaced", (s, c) -> new ArrayTap(s.areas.newlyDisplaced, c));
        all.put("AreaState.harmByState", (s, c) -> new ArrayTap(s.areas.harmByState, c));
        all.put("AreaState.harmByInsurgents", (s, c) -> new ArrayTap(s.areas.harmByInsurgents, c));
        all.put("AreaState.recentDeaths", (s, c) -> new ArrayTap(s.areas.recentDeaths, c));
        all.put("AreaState.foreignTroops", (s, c) -> new ArrayTap(s.areas.foreignTroops, c));
        all.put("ForceState.fighters", (s, c) -> new RowTap(s.forces.fighters, c));
        all.put("ForceState.abroad", (s, c) -> new RowTap(s.forces.abroad, c));
        all.put("ForceState.hazardTotal", (s, c) -> new ArrayTap(s.forces.hazardTotal, c));
        all.put("ForceState.contact", (s, c) -> new RowTap(s.forces.contact, c));
        all.put("ForceState.contactTotal", (s, c) -> new ArrayTap(s.forces.contactTotal, c));
        all.put("ForceState.restraint", (s, c) -> new ArrayTap(s.forces.restraint, c));
        all.put("ForceState.regroup", (s, c) -> new ArrayTap(s.forces.regroup, c));
        all.put("ForceState.leaving", (s, c) -> new ArrayTap(s.forces.leaving, c));
        all.put("ForceState.funding", (s, c) -> new ArrayTap(s.forces.funding, c));
        all.put("ForceState.cohesion", (s, c) -> new ArrayTap(s.forces.cohesion, c));
        all.put("ForceState.unity", (s, c) -> new ArrayTap(s.forces.unity, c));
        all.put("ProjectState.status", (s, c) -> statuses(s.projects.status));
        all.put("ProjectState.workers", (s, c) -> new ArrayTap(s.projects.workers, c));
        all.put("ProjectState.riskEvents", (s, c) -> new ArrayTap(s.projects.riskEvents, c));
        all.put("ProjectState.riskYears", (s, c) -> new ArrayTap(s.projects.riskYears, c));
        all.put("ProjectState.onSite", (s, c) -> new ArrayTap(s.projects.onSite, c));
        all.put("ProjectState.offSite", (s, c) -> new ArrayTap(s.projects.offSite, c));
        all.put("ProjectState.protectionOnSite", (s, c) -> new ArrayTap(s.projects.protectionOnSite, c));
        one(
                all,
                "ProjectState.protectionOffSite",
                s -> s.projects.protectionOffSite,
                (s, x) -> s.projects.protectionOffSite = x);
        one(all, "ProjectState.friction", s -> s.projects.friction, (s, x) -> s.projects.friction = x);
        one(all, "ProjectState.staffShare", s -> s.projects.staffShare, (s, x) -> s.projects.staffShare = x);
        one(all, "ChinaState.confidence", s -> s.china.confidence, (s, x) -> s.china.confidence = x);
        one(all, "ChinaState.casualtyScore", s -> s.china.casualtyScore, (s, x) -> s.china.casualtyScore = x);
        one(all, "ChinaState.anger", s -> s.china.anger, (s, x) -> s.china.anger = x);
        one(all, "ChinaState.step", s -> s.china.step, (s, x) -> s.china.step = (int) x);
        one(all, "ChinaState.slight", s -> s.china.slight, (s, x) -> s.china.slight = x);
        one(all, "ChinaState.stepDue", s -> s.china.stepDue, (s, x) -> s.china.stepDue = (int) x);
        one(all, "ChinaState.spokeOn", s -> s.china.spokeOn, (s, x) -> s.china.spokeOn = (int) x);
        one(all, "ChinaState.effortAsked", s -> s.china.effortAsked, (s, x) -> s.china.effortAsked = x);
        one(all, "PakistanState.effort", s -> s.pakistan.effort, (s, x) -> s.pakistan.effort = x);
        one(all, "PakistanState.answeredOn", s -> s.pakistan.answeredOn, (s, x) -> s.pakistan.answeredOn = (int) x);
        one(all, "PakistanState.announced", s -> s.pakistan.announced, (s, x) -> s.pakistan.announced = x);
        one(all, "PakistanState.underWay", s -> s.pakistan.underWay, (s, x) -> s.pakistan.underWay = (int) x);
        all.put("PakistanState.operationStart", (s, c) -> whole(s.pakistan.operationStart));
        all.put("PakistanState.operationEnd", (s, c) -> whole(s.pakistan.operationEnd));
        one(all, "EconomyState.outputLost", s -> s.economy.outputLost, (s, x) -> s.economy.outputLost = x);
        one(all, "EconomyState.fiscalSpace", s -> s.economy.fiscalSpace, (s, x) -> s.economy.fiscalSpace = x);
        one(all, "EconomyState.arrears", s -> s.economy.arrears, (s, x) -> s.economy.arrears = x);
        one(all, "EconomyState.crisis", s -> s.economy.crisis ? 1 : 0, (s, x) -> s.economy.crisis = x > 0);
        one(all, "NeighbourState.tension", s -> s.neighbours.tension, (s, x) -> s.neighbours.tension = x);
        one(all, "NeighbourState.struckOn", s -> s.neighbours.struckOn, (s, x) -> s.neighbours.struckOn = (int) x);
        one(all, "NeighbourState.strikesFelt", s -> s.neighbours.strikesFelt, (s, x) -> s.neighbours.strikesFelt = x);
        one(
                all,
                "NeighbourState.returnsFromAfghanistan",
                s -> s.neighbours.returnsFromAfghanistan,
                (s, x) -> s.neighbours.returnsFromAfghanistan = x);
        one(
                all,
                "NeighbourState.returnsFromIran",
                s -> s.neighbours.returnsFromIran,
                (s, x) -> s.neighbours.returnsFromIran = x);
        one(all, "CooperationState.knowledge", s -> s.cooperation.knowledge, (s, x) -> s.cooperation.knowledge = x);
        one(
                all,
                "CooperationState.harmAvoided",
                s -> s.cooperation.harmAvoided,
                (s, x) -> s.cooperation.harmAvoided = x);
        one(all, "CooperationState.legitimacy", s -> s.cooperation.legitimacy, (s, x) -> s.cooperation.legitimacy = x);
        one(
                all,
                "CooperationState.extraGuards",
                s -> s.cooperation.extraGuards,
                (s, x) -> s.cooperation.extraGuards = x);
        one(all, "CooperationState.credit", s -> s.cooperation.credit, (s, x) -> s.cooperation.credit = x);
        one(all, "SocietyState.goodwill", s -> s.society.goodwill, (s, x) -> s.society.goodwill = x);
        one(all, "SocietyState.trust", s -> s.society.trust, (s, x) -> s.society.trust = x);
        one(all, "SocietyState.salience", s -> s.society.salience, (s, x) -> s.society.salience = x);
        one(all, "SocietyState.protest", s -> s.society.protest, (s, x) -> s.society.protest = x);
        one(all, "SocietyState.foreignForce", s -> s.society.foreignForce, (s, x) -> s.society.foreignForce = x);
        all.put("SocietyState.development", (s, c) -> new ArrayTap(s.society.development, c));
        all.put("SocietyState.closure", (s, c) -> new ArrayTap(s.society.closure, c));
        one(all, "SocietyState.concession", s -> s.society.concession, (s, x) -> s.society.concession = x);
        one(all, "SocietyState.openness", s -> s.society.openness, (s, x) -> s.society.openness = x);
        one(all, "SocietyState.extraction", s -> s.society.extraction, (s, x) -> s.society.extraction = x);
        one(all, "Counters.disbursed", s -> s.ledger.disbursed, (s, x) -> s.ledger.disbursed = x);
        one(all, "Counters.deaths", s -> s.ledger.deaths, (s, x) -> s.ledger.deaths = x);
        one(all, "Counters.operationsCost", s -> s.ledger.operationsCost, (s, x) -> s.ledger.operationsCost = x);
        all.put("Counters.attacksByMovement", (s, c) -> new ArrayTap(s.ledger.attacksByMovement, c));
        all.put("Counters.recentLosses", (s, c) -> new ArrayTap(s.ledger.recentLosses, c));
        return all;
    }

    private static void one(
            Map<String, BiFunction<SimulationState, Tap.Change, Tap>> all,
            String name,
            ToDoubleFunction<SimulationState> get,
            ObjDoubleConsumer<SimulationState> set) {
        all.put(name, (s, c) -> new ScalarTap(() -> get.applyAsDouble(s), x -> set.accept(s, x), c));
    }

    private static Tap own(LeverBoard levers, int lever) {
        return new ScalarTap(() -> levers.own(lever), x -> levers.decide(lever, x), Tap.Change.NONE);
    }

    private static Tap flags(boolean[] place) {
        return new CodeTap(place.length, k -> place[k] ? 1 : 0, (k, code) -> place[k] = code > 0);
    }

    private static Tap whole(int[] place) {
        return new CodeTap(place.length, k -> place[k], (k, code) -> place[k] = code);
    }

    private static Tap statuses(ProjectStatus[] place) {
        ProjectStatus[] all = ProjectStatus.values();
        return new CodeTap(place.length, k -> place[k].ordinal(), (k, code) -> place[k] = all[code]);
    }
}
