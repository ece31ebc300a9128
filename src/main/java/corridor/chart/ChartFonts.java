package corridor.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bundled letters (Liberation Sans, which has the widths of Arial and Helvetica, so that an SVG keeps its layout
 * where the font is missing). Widths are read from the font's own design units, so that a layout does not depend on the
 * JDK, the machine's fonts or hinting.
 */
final class ChartFonts {
    /** Font family list for SVG text. */
    static final String SVG_FAMILY = "'Liberation Sans', Arial, Helvetica, sans-serif";

    private static final int DESIGN_UNITS = 2048;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font regular;
    private final Font bold;

    private ChartFonts() {
        regular = load("LiberationSans-Regular.ttf");
        bold = load("LiberationSans-Bold.ttf");
        // The first measurement is what starts the font machinery, and what fails where it cannot start.
        width("Corridor", false, 10);
    }

    private static final class Holder {
        private static ChartFonts fonts;
    }

    /**
     * Starts headless drawing when it has not begun.
     *
     * @throws FontsUnavailableException when this Java runtime cannot draw text
     */
    static synchronized ChartFonts get() {
        if (Holder.fonts == null) {
            if (System.getProperty("java.awt.headless") == null) {
                System.setProperty("java.awt.headless", "true");
            }
            try {
                Holder.fonts = new ChartFonts();
            } catch (RuntimeException | LinkageError | InternalError e) {
                throw new FontsUnavailableException(e);
            }
        }
        return Holder.fonts;
    }

    Font font(boolean heavy, double size) {
        // The style is set for the SVG's font-weight; the bold file is bold already and is not made bolder.
        return heavy ? bold.deriveFont(Font.BOLD, (float) size) : regular.deriveFont((float) size);
    }

    /** Width of a line of text in pixels at this size. */
    double width(String text, boolean heavy, double size) {
        if (text.isEmpty()) {
            return 0;
        }
        Font font = (heavy ? bold : regular).deriveFont((float) DESIGN_UNITS);
        return StrictMath.rint(font.getStringBounds(text, EXACT).getWidth()) * size / DESIGN_UNITS;
    }

    private static Font load(String file) {
        try (InputStream in = ChartFonts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException("the bundled font " + file + " is missing");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
