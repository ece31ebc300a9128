package corridor.chart;

/** The Java runtime of this machine cannot draw text, so there are no charts; the message says what to install. */
public final class FontsUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FontsUnavailableException(Throwable cause) {
        super(
                "Charts need text, and this Java runtime cannot start its fonts (" + reason(cause) + "). Corridor brings"
                        + " its own letters, but the runtime needs the libraries fontconfig and freetype and at least one"
                        + " installed font: on Debian or Ubuntu, apt install fontconfig libfreetype6 fonts-dejavu-core;"
                        + " a runtime packaged without the module java.desktop cannot draw charts at all.",
                cause);
    }

    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
