package corridor.chart.page;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/**
 * The chart fonts are Liberation Sans, bundled with the program. Its widths equal those of Arial and Helvetica, so an
 * SVG keeps its layout where the font is missing. Widths are read in the font's design units, so the layout does not
 * depend on the JDK, the machine's fonts or hinting.
 */
public final class ChartFonts {
    /** Font families of SVG text. */
    static final String SVG_FAMILY = "'Liberation Sans', Arial, Helvetica, sans-serif";

    private static final int DESIGN_UNITS = 2048;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font regular;
    private final Font bold;

    private ChartFonts() {
        regular = load("LiberationSans-Regular.ttf");
        bold = load("LiberationSans-Bold.ttf");
        // The first measurement starts the font system of Java, which fails here if it is missing.
        width("Corridor", false, 10);
    }

    private static final class Holder {
        private static ChartFonts fonts;
    }

    /**
     * Returns the fonts, and selects headless drawing if the system property is not set.
     *
     * @throws FontsUnavailableException when this Java runtime cannot draw text
     */
    public static synchronized ChartFonts get() {
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
        // Font.BOLD only sets the font-weight in the SVG; Java does not thicken a font whose file is bold already.
        return heavy ? bold.deriveFont(Font.BOLD, (float) size) : regular.deriveFont((float) size);
    }

    /** Returns the width of a line of text in pixels at this size. */
    public double width(String text, boolean heavy, double size) {
        if (text.isEmpty()) {
            return 0;
        }
        Font font = (heavy ? bold : regular).deriveFont((float) DESIGN_UNITS);
        return StrictMath.rint(font.getStringBounds(text, EXACT).getWidth()) * size / DESIGN_UNITS;
    }

    private static Font load(String name) {
        try {
            Optional<Path> file = file(name);
            if (file.isPresent()) {
                return Font.createFont(Font.TRUETYPE_FONT, file.get().toFile());
            }
            try (InputStream in = ChartFonts.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new FileNotFoundException("the bundled font " + name + " is missing");
                }
                return Font.createFont(Font.TRUETYPE_FONT, in);
            }
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /**
     * Returns the font file, from the classes or from the folder {@code lib} next to the jar, where the build puts it;
     * empty if there is none. A stream would not do: Java copies a font from a stream into the system's temporary
     * folder, and a killed process would leave the copies there.
     */
    private static Optional<Path> file(String name) {
        URL resource = ChartFonts.class.getResource(name);
        try {
            if (resource != null && resource.getProtocol().equals("file")) {
                return Optional.of(Path.of(resource.toURI()));
            }
            CodeSource program = ChartFonts.class.getProtectionDomain().getCodeSource();
            return Optional.ofNullable(program)
                    .map(source ->
                            Path.of(URI.create(source.getLocation().toString())).resolveSibling("lib/fonts/" + name))
                    .filter(Files::isRegularFile);
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /**
     * Checks that this machine can draw text, so that a batch can fail before a long computation.
     *
     * @throws FontsUnavailableException when this Java runtime cannot draw text
     */
    public static void require() {
        try {
            get();
        } catch (NoClassDefFoundError e) {
            throw new FontsUnavailableException(e);
        }
    }
}
