package corridor.model;

import java.util.List;

/** What processes read of other themes without a port of a coupling, each with its reason. */
final class CouplingExceptions {
    private static final String ADDED = "the process only adds to a total";
    private static final String RESULT = "the process only adds to this result, on which no process acts";
    private static final String OWN = "the choice of the process itself";

    static final List<Allowed> ALL = List.of(
            new Allowed("diplomacy.border", ADDED, "Counters.deathsSecurity"),
            new Allowed(
                    "diplomacy.border",
                    OWN,
                    "LeverBoard.own:mediators.mediation",
                    "LeverBoard.own:pakistan.borderClosure"),
            new Allowed("diplomacy.china.daily", RESULT, "Feasibility.occasions"),
            new Allowed(
                    "diplomacy.china.daily",
                    OWN,
                    "LeverBoard.own:china.newCommitments",
                    "LeverBoard.own:china.pressureStep"),
            new Allowed("diplomacy.china.monthly", RESULT, "Feasibility.occasions"),
            new Allowed(
                    "diplomacy.china.monthly",
                    OWN,
                    "LeverBoard.own:china.newCommitments",
                    "LeverBoard.own:china.pressureStep"),
            new Allowed("diplomacy.cooperation", RESULT, "Feasibility.occasions", "Feasibility.sum"),
            new Allowed(
                    "diplomacy.cooperation",
                    "items that were agreed here before",
                    "LeverBoard.own:both.intelligenceCell",
                    "LeverBoard.own:both.jointCombat",
                    "LeverBoard.own:both.jointExercise",
                    "LeverBoard.own:both.jointMechanism",
                    "LeverBoard.own:both.privateSecurity",
                    "LeverBoard.own:china.costSharing",
                    "LeverBoard.own:china.equipment",
                    "LeverBoard.own:china.policeTraining",
                    "LeverBoard.own:china.siteTroops"),
            new Allowed("diplomacy.dueCooperation", RESULT, "Feasibility.occasions", "Feasibility.sum"),
            new Allowed(
                    "diplomacy.dueCooperation",
                    "items that were agreed here before",
                    "LeverBoard.own:both.intelligenceCell",
                    "LeverBoard.own:both.jointCombat",
                    "LeverBoard.own:both.jointExercise",
                    "LeverBoard.own:both.jointMechanism",
                    "LeverBoard.own:both.privateSecurity",
                    "LeverBoard.own:china.policeTraining",
                    "LeverBoard.own:china.siteTroops"),
            new Allowed("diplomacy.iran", ADDED, "Counters.deathsMilitant", "Counters.militantsReported"),
            new Allowed("diplomacy.kabul", RESULT, "ForceState.left"),
            new Allowed("diplomacy.kabul.clash", ADDED, "Counters.deathsSecurity"),
            new Allowed("diplomacy.kabul.clash", RESULT, "Feasibility.occasions", "Feasibility.sum"),
            new Allowed(
                    "diplomacy.kabul.clash",
                    "a clash sets what the border process decides",
                    "LeverBoard.own:mediators.mediation",
                    "LeverBoard.own:pakistan.borderClosure"),
            new Allowed("diplomacy.partners", RESULT, "Feasibility.occasions", "Feasibility.sum"),
            new Allowed("diplomacy.partners", OWN, "LeverBoard.own:china.kabulIncentive"),
            new Allowed(
                    "insurgency.attacks",
                    "the process only adds to the number; K9 holds it for the processes that act on it",
                    "AreaState.harmByInsurgents"),
            new Allowed(
                    "insurgency.attacks",
                    "the process only adds to the number or lets it fade; K3 holds it for the processes that act on it",
                    "AreaState.recentDeaths"),
            new Allowed(
                    "insurgency.attacks",
                    ADDED,
                    "Counters.attacks",
                    "Counters.attacksByDay",
                    "Counters.attacksByMovement",
                    "Counters.attacksChinese",
                    "Counters.attacksLethal",
                    "Counters.attacksPicss",
                    "Counters.attacksPips",
                    "Counters.chineseAttacksByDay",
                    "Counters.chineseDeathsByDay",
                    "Counters.chineseInjured",
                    "Counters.civilianDeathsByDay",
                    "Counters.deaths",
                    "Counters.deathsByDay",
                    "Counters.deathsChinese",
                    "Counters.deathsCivilian",
                    "Counters.deathsMilitant",
                    "Counters.deathsPakistaniOnChineseTargets",
                    "Counters.deathsPips",
                    "Counters.deathsSecurity",
                    "Counters.militantsReported",
                    "Counters.recentLosses",
                    "Counters.today"),
            new Allowed("insurgency.attacks", "attackers who die are a part of the attack itself", "ForceState.killed"),
            new Allowed(
                    "insurgency.groups",
                    "the groups' own state; K6 and K23 hold the kills",
                    "ForceState.abroad",
                    "ForceState.fighters"),
            new Allowed("insurgency.groups", RESULT, "ForceState.left"),
            new Allowed("investment.firms", "the firms' own staff", "ProjectState.onSite"),
            new Allowed("investment.money", ADDED, "Counters.committed"),
            new Allowed("investment.money", "the firms' own staff", "ProjectState.onSite"),
            new Allowed("politics.pakistan.daily", RESULT, "Feasibility.occasions", "Feasibility.sum"),
            new Allowed(
                    "politics.pakistan.daily",
                    OWN,
                    "LeverBoard.own:pakistan.crossBorderStrikes",
                    "LeverBoard.own:pakistan.iboIntensity"),
            new Allowed(
                    "politics.pakistan.daily",
                    "the process only adds to the number; K33 holds it for the processes that act on it",
                    "PakistanState.announced"),
            new Allowed("politics.pakistan.monthly", RESULT, "Feasibility.occasions", "Feasibility.sum"),
            new Allowed(
                    "politics.pakistan.monthly",
                    "the process only adds to the number; K33 holds it for the processes that act on it",
                    "PakistanState.announced"),
            new Allowed("politics.policy", RESULT, "Feasibility.occasions", "Feasibility.sum"),
            new Allowed(
                    "politics.policy",
                    OWN,
                    "LeverBoard.own:pakistan.borderManagement",
                    "LeverBoard.own:pakistan.developmentSpend",
                    "LeverBoard.own:pakistan.operationHold",
                    "LeverBoard.own:pakistan.ssdStrength",
                    "LeverBoard.own:pakistan.strikesCoordinated"),
            new Allowed("politics.retaliation", RESULT, "Feasibility.occasions", "Feasibility.sum"),
            new Allowed(
                    "security.areaOperations",
                    "the process only adds to the number; K7 holds it for the processes that act on it",
                    "AreaState.newlyDisplaced"),
            new Allowed(
                    "security.memory",
                    "the process only adds to the number or lets it fade; K3 holds it for the processes that act on it",
                    "AreaState.recentDeaths"),
            new Allowed(
                    "security.memory",
                    "the process lets the number fade; K3 holds it for the processes that act on it",
                    "Counters.recentLosses"),
            new Allowed(
                    "security.operations",
                    "the process only adds to the number; K7 holds it for the processes that act on it",
                    "AreaState.harmByState"),
            new Allowed(
                    "security.operations",
                    ADDED,
                    "Counters.civilianDeathsByDay",
                    "Counters.deathsCivilian",
                    "Counters.deathsCivilianByState",
                    "Counters.deathsMilitant",
                    "Counters.deathsSecurity",
                    "Counters.militantsReported",
                    "Counters.recentLosses"),
            new Allowed(
                    "security.operations",
                    "an operation cannot kill more fighters than there are; K6 holds the kills",
                    "ForceState.fighters"),
            new Allowed(
                    "security.strikes",
                    "the process only adds to the number; K7 holds it for the processes that act on it",
                    "AreaState.harmByState"),
            new Allowed(
                    "security.strikes",
                    ADDED,
                    "Counters.civilianDeathsByDay",
                    "Counters.deathsCivilian",
                    "Counters.deathsCivilianAbroad",
                    "Counters.deathsCivilianByState",
                    "Counters.deathsMilitant",
                    "Counters.militantsReported"),
            new Allowed(
                    "security.strikes",
                    "an operation cannot kill more fighters than there are; K6 holds the kills",
                    "ForceState.fighters"),
            new Allowed(
                    "security.strikes",
                    "the process only adds to the number; K21 holds it for the processes that act on it",
                    "NeighbourState.strikesFelt"));

    private CouplingExceptions() {}

    /**
     * @param process id of a process
     * @param fields all that it may read without a port
     */
    record Allowed(String process, String reason, List<String> fields) {
        Allowed(String process, String reason, String... fields) {
            this(process, reason, List.of(fields));
        }
    }

    /** Whether a process may read a field without a port. */
    static boolean has(String process, String field) {
        return ALL.stream()
                .anyMatch(one -> one.process().equals(process) && one.fields().contains(field));
    }
}
