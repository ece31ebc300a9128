package corridor.chart.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/**
 * The palette gives the colours of Okabe and Ito fixed roles: role 0 is the reference, roles 1 to 6 are the scenarios
 * in the order of the batch. Each role also has its own line style, so that no meaning depends on colour alone.
 */
public final class Palette {
    public static final int SCENARIOS = 6;
    public static final Color GRID = new Color(0xE4E4E4);
    public static final Color EDGE = new Color(0x8C8C8C);
    public static final Color ZERO = new Color(0x333333);
    public static final Color UNRESOLVED = new Color(0x8A8A8A);
    public static final Color ZONE = new Color(0xEFEFEF);

    private static final Color[] ROLES = {
        new Color(0x6B6B6B),
        new Color(0x0072B2),
        new Color(0xD55E00),
        new Color(0x009E73),
        new Color(0xCC79A7),
        new Color(0xE69F00),
        new Color(0x56B4E9)
    };
    private static final float[][] DASHES = {
        {}, {}, {13, 5}, {2.5f, 4.5f}, {13, 4, 3, 4}, {22, 6}, {11, 4, 2.5f, 4, 2.5f, 4}
    };
    /**
     * Colours from mild to severe. Lightness falls throughout, so readers can distinguish them in grey or with colour
     * blindness.
     */
    private static final int[] RAMP = {0xF1EEE3, 0xC7DCC6, 0x86C0B4, 0x4795A9, 0x2F6690, 0x2A3A70, 0x1D1A40};

    private Palette() {}

    public static Color color(int role) {
        return ROLES[role];
    }

    public static Color faint(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    public static Stroke line(int role) {
        return dashed(role == 0 ? 2.4f : 3f, DASHES[role]);
    }

    public static Stroke solid(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    public static Stroke dashed(double width, float... dash) {
        return dash.length == 0
                ? solid(width)
                : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    /** Returns the colour of step {@code k}, from 0, of {@code n} ordered steps. */
    public static Color step(int k, int n) {
        double at = n == 1 ? 0 : (double) k * (RAMP.length - 1) / (n - 1);
        int left = Math.min((int) at, RAMP.length - 2);
        double share = at - left;
        return new Color(mix(left, share, 16), mix(left, share, 8), mix(left, share, 0));
    }

    /** Returns black or white, whichever is more readable on this background. */
    public static Color readableOn(Color ground) {
        double light = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
        return light > 140 ? Lettering.INK : Color.WHITE;
    }

    private static int mix(int left, double share, int shift) {
        int a = RAMP[left] >> shift & 0xFF;
        int b = RAMP[left + 1] >> shift & 0xFF;
        return (int) Math.round(a + share * (b - a));
    }
}
