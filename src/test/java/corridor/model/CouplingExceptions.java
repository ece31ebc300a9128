package corridor.model;

import java.util.List;

/** What processes read of other themes without a port of a coupling, each with its reason. */
final class CouplingExceptions {
    /**
     * @param process id of a process, or the beginning of one
     * @param field field, or the beginning of one
     */
    record Allowed(String process, String field, String reason) {}

    private static final String ADDED = "the process only adds to a total";

    static final List<Allowed> ALL = List.of(
            new Allowed("insurgency.attacks", "Counters.", ADDED),
            new Allowed("security.memory", "Counters.", ADDED),
            new Allowed("security.operations", "Counters.", ADDED),
            new Allowed("security.strikes", "Counters.", ADDED),
            new Allowed("security.areaOperations", "Counters.", ADDED),
            new Allowed("diplomacy.iran", "Counters.", ADDED),
            new Allowed("diplomacy.kabul", "Counters.", ADDED),
            new Allowed("investment.money", "Counters.", ADDED),
            new Allowed("economy.bill", "Counters.", ADDED),
            new Allowed("", "Feasibility.", "a result, which no process acts on"),
            new Allowed(
                    "insurgency.attacks",
                    "AreaState.harmByInsurgents",
                    "the process only adds to the number; K9 holds it for the processes that act on it"),
            new Allowed(
                    "insurgency.attacks",
                    "AreaState.recentDeaths",
                    "the process only adds to the number; K3 holds it for the processes that act on it"),
            new Allowed(
                    "security.memory",
                    "AreaState.recentDeaths",
                    "the process lets the number fade; K3 holds it for the processes that act on it"),
            new Allowed(
                    "security.operations",
                    "AreaState.harmByState",
                    "the process only adds to the number; K7 holds it for the processes that act on it"),
            new Allowed(
                    "security.strikes",
                    "AreaState.harmByState",
                    "the process only adds to the number; K7 holds it for the processes that act on it"),
            new Allowed(
                    "security.areaOperations",
                    "AreaState.newlyDisplaced",
                    "the process only adds to the number; K7 holds it for the processes that act on it"),
            new Allowed(
                    "politics.pakistan",
                    "PakistanState.announced",
                    "the process only adds to the number; K33 holds it for the processes that act on it"),
            new Allowed(
                    "security.",
                    "ForceState.fighters",
                    "an operation cannot kill more fighters than there are; K6 holds the kills"),
            new Allowed("insurgency.attacks", "ForceState.killed", "attackers who die are a part of the attack itself"),
            new Allowed("insurgency.groups", "ForceState.fighters", "the groups' own state; K6 holds the kills"),
            new Allowed("insurgency.groups", "ForceState.abroad", "the groups' own state; K6 and K23 hold the kills"),
            new Allowed("investment.", "ProjectState.onSite", "the firms' own staff"),
            new Allowed("politics.pakistan", "LeverBoard.own:pakistan.", "the leadership's own choice"),
            new Allowed("politics.policy", "LeverBoard.own:pakistan.", "the government's own choice"),
            new Allowed("politics.dialogue", "LeverBoard.own:pakistan.dialogueBaloch", "the government's own choice"),
            new Allowed("diplomacy.china", "LeverBoard.own:china.", "China's own choice"),
            new Allowed("diplomacy.cooperation", "LeverBoard.own:", "items that were agreed here before"),
            new Allowed("diplomacy.dueCooperation", "LeverBoard.own:", "items that were agreed here before"),
            new Allowed("diplomacy.partners", "LeverBoard.own:", "the partners' own choice"),
            new Allowed("diplomacy.iran", "LeverBoard.own:iran.coordination", "a choice of the process itself"),
            new Allowed("diplomacy.border", "Counters.", ADDED),
            new Allowed("diplomacy.border", "LeverBoard.own:", "choices of the process itself"),
            new Allowed("diplomacy.kabul.clash", "LeverBoard.own:", "a clash sets what the border process decides"),
            new Allowed(
                    "insurgency.groups",
                    "ForceState.left",
                    "the process only adds to this result, on which no process acts"),
            new Allowed(
                    "security.strikes",
                    "NeighbourState.strikesFelt",
                    "the process only adds to the number; K21 holds it for the processes that act on it"),
            new Allowed(
                    "diplomacy.kabul",
                    "ForceState.left",
                    "the process only adds to this result, on which no process acts"),
            new Allowed("politics.retaliation", "PakistanState.", "the leadership's own choice"));

    private CouplingExceptions() {}

    /** Whether a process may read a field without a port. */
    static boolean has(String process, String field) {
        return ALL.stream().anyMatch(one -> process.startsWith(one.process()) && field.startsWith(one.field()));
    }
}
