package corridor.chart.ablation;

import corridor.analysis.ablation.AblatedEffect;
import corridor.chart.page.Palette;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** An effect mark shows by form and colour whether the verdict on an effect changes. */
enum EffectMark {
    STAYS(Palette.color(1)),
    CLEAR(Palette.color(2)),
    HARDLY_MOVES(Palette.color(2));

    private static final double SIZE = 11;
    private final Color color;

    EffectMark(Color color) {
        this.color = color;
    }

    static EffectMark of(AblatedEffect effect) {
        if (!effect.verdictChanges()) {
            return STAYS;
        }
        return effect.isClear() ? CLEAR : HARDLY_MOVES;
    }

    Color color() {
        return color;
    }

    void draw(Sheet sheet, double x, double y) {
        double left = x - SIZE / 2;
        double top = y - SIZE / 2;
        Shape shape = this == STAYS
                ? new Ellipse2D.Double(left, top, SIZE, SIZE)
                : new Rectangle2D.Double(left, top, SIZE, SIZE);
        sheet.fill(shape, this == HARDLY_MOVES ? Color.WHITE : color);
        sheet.outline(shape, color, Palette.solid(2));
    }
}
