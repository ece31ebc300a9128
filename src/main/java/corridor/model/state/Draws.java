package corridor.model.state;

/**
 * Names of the questions that are put to luck. The numbers are part of the keys: changing one changes every run, so new
 * questions get new numbers and old ones are never reused.
 */
public final class Draws {
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

    private Draws() {}
}
