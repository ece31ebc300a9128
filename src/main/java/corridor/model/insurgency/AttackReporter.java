package corridor.model.insurgency;

import corridor.model.state.Attack;

/** Callback for each attack; {@code CorridorModel} connects it with the observation by counting institutes. */
public interface AttackReporter {
    /** Casualties of one attack, persons: all are killed except {@code injured}, who are injured Chinese nationals. */
    record Victims(int security, int civilian, int attackers, int chinese, int injured) {}

    /** @param draw uniform draw that decides which institutes report the attack */
    void report(Attack attack, Victims victims, double draw);
}
