package corridor.chart.page;

/**
 * The Java runtime of this machine cannot draw text, so charts are impossible; the message names the package to
 * install.
 */
public final class FontsUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FontsUnavailableException(Throwable cause) {
        super(words(reason(cause)), cause);
    }

    private static String words(String reason) {
        if (reason.contains("No space left on device")) {
            return "Charts need text, and the letters cannot be unpacked: the disk is full at "
                    + System.getProperty("java.io.tmpdir");
        }
        return "Charts need text, and this Java runtime cannot start its fonts: " + reason
                + ". Corridor brings its own letters, but the runtime needs the libraries fontconfig and freetype"
                + " (Debian, Ubuntu: apt install libfontconfig1 libfreetype6) and the module java.desktop.";
    }

    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
