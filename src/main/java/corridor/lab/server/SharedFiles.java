package corridor.lab.server;

import java.util.Optional;

/** Shared files are files outside the program that the owner opened, each at a path that nobody can guess. */
@FunctionalInterface
public interface SharedFiles {
    /**
     * Policy of these files: no scripts, nothing from elsewhere, and no origin, so that a file reaches neither the page
     * of the lab nor its token.
     */
    String POLICY = "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:;"
            + " font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** One file with its media type. */
    record Shared(String type, byte[] content) {}

    /**
     * Returns the file at a path; empty if no file was opened there.
     *
     * @param path path of the address, as it was sent
     */
    Optional<Shared> find(String path);
}
