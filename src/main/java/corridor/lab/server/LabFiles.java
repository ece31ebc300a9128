package corridor.lab.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The lab's files are the files of the page, by their exact path. They are read once, from a list in the program, so no
 * address reaches into a file system.
 */
final class LabFiles {
    /** Name of the list: one path a line, such as {@code js/main.js}. */
    static final String LIST = "files.txt";

    /** Headers of every answer. */
    static final Map<String, String> HEADERS = headers();

    private static final String FOLDER = "/corridor/lab/";
    private static final String START = "index.html";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "txt", "text/plain; charset=utf-8");

    private final Map<String, Page> pages = new LinkedHashMap<>();

    /** One file with its media type. */
    record Page(String type, byte[] content) {}

    /** Reads all files of the list. */
    LabFiles() {
        for (String name : text(FOLDER + LIST).lines().map(String::strip).toList()) {
            if (!name.isEmpty() && !name.startsWith("#")) {
                Page page = new Page(type(name), content(FOLDER + name));
                pages.put("/" + name, page);
                if (name.equals(START)) {
                    pages.put("/", page);
                }
            }
        }
    }

    Optional<Page> find(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    /** Returns the media type of a file by its ending; bytes without a meaning for an unknown one. */
    static String type(String name) {
        return TYPES.getOrDefault(name.replaceFirst(".*\\.", ""), "application/octet-stream");
    }

    private static String text(String resource) {
        return new String(content(resource), StandardCharsets.UTF_8);
    }

    private static byte[] content(String resource) {
        try (InputStream in = LabFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + resource + " cannot be read", e);
        }
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                        + " base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
                        + " require-trusted-types-for 'script'; trusted-types lit-html");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cache-Control", "no-store");
        return headers;
    }
}
