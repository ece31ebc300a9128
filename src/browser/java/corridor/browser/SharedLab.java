package corridor.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** One lab for all tests of a class, since its first answers are slow. */
abstract class SharedLab {
    @TempDir
    static Path results;

    static RunningLab lab;

    @BeforeAll
    static void start() {
        lab = RunningLab.start(results);
    }

    @AfterAll
    static void end() {
        if (lab != null) {
            lab.close();
        }
    }
}
