package corridor.model.insurgency;

import corridor.model.state.Attack;

/** Receives each attack; CorridorModel passes it to the observation of the counting institutes. */
public interface AttackReporter {
    /** Casualties of one attack, persons; {@code attackers} and the others are killed, {@code injured} are Chinese. */
    record Victims(int security, int civilian, int attackers, int chinese, int injured) {}

    /** @param draw decides who reports the attack */
    void report(Attack attack, Victims victims, double draw);
}
