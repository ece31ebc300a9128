package corridor.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * Chooses the default result folder of a batch. Its name depends only on the scenarios, so that equal batches have
 * equal names.
 */
final class DefaultTarget {
    private static final Path HOME = Path.of("results");

    private DefaultTarget() {}

    /** Returns {@code results/a}, {@code results/a-vs-b} or {@code results/a-vs-3-others}. */
    static Path of(List<String> scenarios) {
        String reference = scenarios.get(0);
        return HOME.resolve(
                switch (scenarios.size()) {
                    case 1 -> reference;
                    case 2 -> reference + "-vs-" + scenarios.get(1);
                    default -> reference + "-vs-" + (scenarios.size() - 1) + "-others";
                });
    }
}
