package corridor.model.state;

/** The effects of the items of security cooperation between China and Pakistan that are in force. */
public final class CooperationState {
    /** Deepest item in force, 0 to 10. */
    public int depth;

    /** Present contribution of equipment, 0 to 1; it follows deliveries with a lag. */
    public double equipment;

    /** Knowledge gained a day from equipment and intelligence. */
    public double knowledge;

    /** Share of civilian harm in operations that training avoids. */
    public double harmAvoided;

    /** Structural legitimacy gained by training. */
    public double legitimacy;

    /** Private guards and Chinese troops at sites, converted into equivalent guards of Pakistan, persons. */
    public double extraGuards;

    /** Offers and renewals that Pakistan has refused since the start. */
    public double refused;

    /** Items that were agreed and were not renewed, since the start. */
    public double lapsed;

    /** Part of China's anger that cooperation takes away. */
    public double credit;
}
