package corridor.model;

import java.util.List;

/** What processes read of other themes without a port of a coupling, each with its reason. */
final class CouplingExceptions {
    /**
     * @param process id of a process, or the beginning of one
     * @param field field, or the beginning of one
     */
    record Allowed(String process, String field, String reason) {}

    private static final String ADDED = "a process that adds to a total reads it only for that";

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
            new Allowed("insurgency.attacks", "AreaState.harmByInsurgents", "added to; K9 cuts what is made of it"),
            new Allowed("insurgency.attacks", "AreaState.recentDeaths", "added to; K3 cuts what is made of it"),
            new Allowed("security.memory", "AreaState.recentDeaths", "fades; K3 cuts what is made of it"),
            new Allowed("security.operations", "AreaState.harmByState", "added to; K7 cuts what is made of it"),
            new Allowed("security.strikes", "AreaState.harmByState", "added to; K7 cuts what is made of it"),
            new Allowed("security.areaOperations", "AreaState.newlyDisplaced", "added to; K7 cuts what is made of it"),
            new Allowed("politics.pakistan", "PakistanState.announced", "added to; K33 cuts what is made of it"),
            new Allowed("security.", "ForceState.fighters", "nobody kills more than there are; K6 holds the kills"),
            new Allowed("insurgency.attacks", "ForceState.killed", "the attackers who die, a part of the attack"),
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
            new Allowed("diplomacy.kabul.clash", "LeverBoard.own:", "choices of the border process, which it sets"),
            new Allowed("insurgency.groups", "ForceState.left", "added to, a result that no process acts on"),
            new Allowed("security.strikes", "NeighbourState.strikesFelt", "added to; K21 cuts what is made of it"),
            new Allowed("diplomacy.kabul", "ForceState.left", "added to, a result that no process acts on"),
            new Allowed("politics.retaliation", "PakistanState.", "the leadership's own choice"));

    private CouplingExceptions() {}

    /** Whether a process may read a field without a port. */
    static boolean has(String process, String field) {
        return ALL.stream().anyMatch(one -> process.startsWith(one.process()) && field.startsWith(one.field()));
    }
}
