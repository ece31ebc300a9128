package corridor.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lessons that come with the program. */
public final class Lessons {
    private static final List<String> NAMES =
            List.of("pressure-game", "hard-versus-soft", "border", "whose-protection", "who-counts");
    static final String FOLDER = "/corridor/lessons/";

    private Lessons() {}

    /** Names in the order in which a course may use them; the last one has no game and is the easiest to begin with. */
    public static List<String> names() {
        return NAMES;
    }

    /** Returns the text of a data file of the lessons. */
    static String text(String file) {
        try (InputStream in = Lessons.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the program has no file " + FOLDER + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a lesson cannot be read", e);
        }
    }
}
