package corridor.model.insurgency;

import corridor.model.state.Attack;

/** Who is told of each attack: the observation layer, joined by CorridorModel. */
public interface AttackReporter {
    /** Casualties of one attack, persons; {@code attackers} and the others are killed, {@code injured} are Chinese. */
    record Victims(int security, int civilian, int attackers, int chinese, int injured) {}

    /** @param draw decides who reports the attack */
    void report(Attack attack, Victims victims, double draw);
}
