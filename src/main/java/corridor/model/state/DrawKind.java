package corridor.model.state;

/**
 * The kinds of random draws. The number of a kind is part of the key of its draws, so changing a number changes every
 * run. New kinds get new numbers, and old numbers are never reused.
 */
public final class DrawKind {
    public static final int ATTACK_COUNT = 1;
    public static final int TRIGGERED_COUNT = 2;
    public static final int ATTACK = 3;
    public static final int CONTACT_COUNT = 4;
    public static final int CONTACT = 5;
    public static final int TEMPO = 6;
    public static final int CELLS = 7;
    public static final int SUSPENSION = 8;
    public static final int PROJECT_MONTH = 9;
    public static final int CHINA = 10;
    public static final int PAKISTAN = 11;
    public static final int GROWTH = 12;
    public static final int RESERVES = 13;

    public static final int CAMPAIGN = 14;
    public static final int CAMPAIGN_ATTACKS = 15;
    public static final int AIR_STRIKE = 16;
    public static final int CROSS_BORDER = 17;
    public static final int CLASH = 18;
    public static final int IRAN = 19;
    public static final int OFFER = 20;
    public static final int TALKS = 21;
    public static final int CHINA_LAG = 22;
    public static final int EFFORT_SEEN = 23;
    public static final int PAKISTAN_LAG = 24;
    public static final int OPERATION_START = 25;
    public static final int OFFER_LAG = 26;
    public static final int AGENDA = 27;
    public static final int AGREED_STEP = 28;
    public static final int SWEEP = 30;
    public static final int AREA_TEMPO = 31;
    public static final int MOMENTUM = 32;
    public static final int SCENARIO_OFFER = 33;
    public static final int AIR_STRIKE_BALOCHISTAN = 34;
    public static final int SPLIT = 40;
    public static final int CEASEFIRE = 41;
    public static final int RETALIATION = 42;
    public static final int BORDER_CRISIS = 43;
    public static final int RENEWAL = 44;
    public static final int CONSENT = 45;

    private DrawKind() {}
}
