package corridor.validation;

import corridor.chronicle.Chronicle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Two histories with common random numbers, one of them with a change. */
record Paired(History reference, History changed) {
    static List<Paired> of(List<History> reference, List<History> changed) {
        List<Paired> pairs = new ArrayList<>();
        for (int r = 0; r < reference.size(); r++) {
            pairs.add(new Paired(reference.get(r), changed.get(r)));
        }
        return pairs;
    }

    /** Median over pairs of the relative change in attacks of a kind in a year, counted from 0. */
    static double medianChange(List<Paired> pairs, int year, Predicate<Chronicle.Event> kind) {
        return Levels.median(pairs.stream()
                .mapToDouble(pair ->
                        (double) pair.changed.count(year, year + 1, kind) / pair.reference.count(year, year + 1, kind)
                                - 1)
                .toArray());
    }
}
