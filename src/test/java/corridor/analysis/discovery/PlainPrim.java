package corridor.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Beta;

/**
 * A plain implementation of PRIM, for comparison. Every candidate box sorts and filters all cases anew, and every
 * quasi-p value counts the freed box from the start.
 */
final class PlainPrim {
    private final Inputs inputs;
    private final boolean[] ofInterest;
    private final PrimOptions options;
    private final Box all;
    private int[] remaining;

    private PlainPrim(Inputs inputs, boolean[] ofInterest, PrimOptions options) {
        this.inputs = inputs;
        this.ofInterest = ofInterest;
        this.options = options;
        this.all = Box.of(inputs);
        this.remaining = IntStream.range(0, inputs.cases()).toArray();
    }

    static List<List<BoxStep>> trajectories(Inputs inputs, boolean[] ofInterest, PrimOptions options) {
        return new PlainPrim(inputs, ofInterest, options).run();
    }

    private List<List<BoxStep>> run() {
        List<List<BoxStep>> found = new ArrayList<>();
        double overall = density(remaining);
        while (found.size() < options.mostBoxes() && interesting(remaining) > 0) {
            List<Box> way = way();
            List<BoxStep> steps = way.stream().map(this::step).toList();
            if (!found.isEmpty() && steps.get(steps.size() - 1).density() <= overall) {
                break;
            }
            found.add(steps);
            Box last = way.get(way.size() - 1);
            remaining =
                    Arrays.stream(remaining).filter(i -> !last.holds(inputs, i)).toArray();
        }
        return found;
    }

    private List<Box> way() {
        List<Box> way = new ArrayList<>(List.of(all));
        while (true) {
            Box now = way.get(way.size() - 1);
            Box best = best(now, candidates(j -> peels(now, j)));
            if (!accepted(now, best) || inside(best).length >= inside(now).length) {
                break;
            }
            way.add(best);
        }
        while (true) {
            Box now = way.get(way.size() - 1);
            if (IntStream.range(0, inputs.size())
                    .noneMatch(j -> inputs.get(j).kind() == InputColumn.Kind.CONTINUOUS && now.restricted(j, all))) {
                return way;
            }
            Box best = best(now, candidates(j -> now.restricted(j, all) ? pastes(now, j) : List.of()));
            if (!accepted(now, best) || inside(best).length <= inside(now).length) {
                return way;
            }
            way.add(best);
        }
    }

    private boolean accepted(Box now, Box best) {
        return best != null
                && (double) inside(best).length / inputs.cases() >= options.minimumMass()
                && gain(now, best) > 0;
    }

    private List<Box> candidates(java.util.function.IntFunction<List<Box>> of) {
        return IntStream.range(0, inputs.size())
                .boxed()
                .sorted(Comparator.comparing(j -> inputs.get(j).kind()))
                .flatMap(j -> of.apply(j).stream())
                .toList();
    }

    private Box best(Box now, List<Box> candidates) {
        Box best = null;
        for (Box box : candidates) {
            if (best == null
                    || gain(now, box) > gain(now, best)
                    || gain(now, box) == gain(now, best) && box.restricted(all) < best.restricted(all)) {
                best = box;
            }
        }
        return best;
    }

    private double gain(Box now, Box next) {
        double before = density(inside(now));
        double after = inside(next).length == 0 ? 0 : density(inside(next));
        return before == after ? 0 : (after - before) / Math.abs(inside(now).length - inside(next).length);
    }

    private List<Box> peels(Box now, int j) {
        double[] values = values(j, inside(now));
        double upper = EdgeQuantile.of(values, 1 - options.peel());
        double lower = EdgeQuantile.of(values, options.peel());
        return switch (inputs.get(j).kind()) {
            case CONTINUOUS -> List.of(now.with(j, now.low[j], upper), now.with(j, lower, now.high[j]));
            case INTEGER -> {
                double whole = (int) upper;
                double[] below = some(values, v -> whole == now.high[j] ? v < whole : v <= whole);
                double least = (int) lower;
                double[] above = some(values, v -> least == now.low[j] ? v > least : v >= least);
                yield List.of(
                        now.with(j, now.low[j], max(below.length == 0 ? values : below)),
                        now.with(j, min(above.length == 0 ? values : above), now.high[j]));
            }
            case CATEGORY ->
                now.allowed(j) < 2
                        ? List.of()
                        : IntStream.range(0, now.words[j].length)
                                .filter(word -> now.words[j][word])
                                .mapToObj(word -> now.with(j, word, false))
                                .toList();
        };
    }

    private List<Box> pastes(Box now, int j) {
        if (inputs.get(j).isCategory()) {
            return IntStream.range(0, now.words[j].length)
                    .filter(word -> !now.words[j][word])
                    .mapToObj(word -> now.with(j, word, true))
                    .toList();
        }
        double[] below = values(j, inside(now.with(j, all.low[j], now.low[j])));
        double[] above = values(j, inside(now.with(j, now.high[j], all.high[j])));
        double low = below.length == 0 ? all.low[j] : EdgeQuantile.of(below, 1 - options.paste());
        double high = above.length == 0 ? all.high[j] : EdgeQuantile.of(above, options.paste());
        return List.of(now.with(j, low, now.high[j]), now.with(j, now.low[j], high));
    }

    private BoxStep step(Box box) {
        int[] cases = inside(box);
        int found = interesting(cases);
        List<Limit> limits = new ArrayList<>();
        for (int j = 0; j < inputs.size(); j++) {
            if (box.restricted(j, all)) {
                boolean word = inputs.get(j).isCategory();
                boolean low = box.low[j] != all.low[j];
                boolean high = box.high[j] != all.high[j];
                limits.add(new Limit(
                        inputs.get(j).name(),
                        word ? Double.NaN : box.low[j],
                        word ? Double.NaN : box.high[j],
                        low,
                        high,
                        box.words(j, inputs.get(j)),
                        word
                                ? quasiP(box.freed(j, all), cases.length, found)
                                : low ? quasiP(box.with(j, all.low[j], box.high[j]), cases.length, found) : Double.NaN,
                        high ? quasiP(box.with(j, box.low[j], all.high[j]), cases.length, found) : Double.NaN));
            }
        }
        return new BoxStep(
                (double) found / interesting(IntStream.range(0, inputs.cases()).toArray()),
                (double) found / cases.length,
                (double) cases.length / inputs.cases(),
                cases.length,
                found,
                limits);
    }

    private double quasiP(Box freed, int cases, int found) {
        double density = density(inside(freed));
        if (found == 0 || density >= 1) {
            return 1;
        }
        return density <= 0 ? 0 : Beta.regularizedBeta(density, found, cases - found + 1.0);
    }

    private int[] inside(Box box) {
        return Arrays.stream(remaining).filter(i -> box.holds(inputs, i)).toArray();
    }

    private double[] values(int j, int[] cases) {
        return Arrays.stream(cases).mapToDouble(i -> inputs.get(j).values()[i]).toArray();
    }

    private double density(int[] cases) {
        return (double) interesting(cases) / cases.length;
    }

    private int interesting(int[] cases) {
        return (int) Arrays.stream(cases).filter(i -> ofInterest[i]).count();
    }

    private static double[] some(double[] values, DoublePredicate wanted) {
        return Arrays.stream(values).filter(wanted).toArray();
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    private static double min(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    /** A box has limits on every input. */
    private record Box(double[] low, double[] high, boolean[][] words) {
        static Box of(Inputs inputs) {
            int size = inputs.size();
            Box box = new Box(new double[size], new double[size], new boolean[size][]);
            for (int j = 0; j < size; j++) {
                box.low[j] = min(inputs.get(j).values());
                box.high[j] = max(inputs.get(j).values());
                box.words[j] = new boolean[inputs.get(j).categories().size()];
                Arrays.fill(box.words[j], true);
            }
            return box;
        }

        Box with(int j, double from, double to) {
            Box copy = copy();
            copy.low[j] = from;
            copy.high[j] = to;
            return copy;
        }

        Box with(int j, int word, boolean inside) {
            Box copy = copy();
            copy.words[j][word] = inside;
            return copy;
        }

        Box freed(int j, Box all) {
            Box copy = copy();
            copy.words[j] = all.words[j].clone();
            return copy;
        }

        boolean restricted(int j, Box all) {
            return low[j] != all.low[j] || high[j] != all.high[j] || !Arrays.equals(words[j], all.words[j]);
        }

        long restricted(Box all) {
            return IntStream.range(0, low.length)
                    .filter(j -> restricted(j, all))
                    .count();
        }

        int allowed(int j) {
            return (int)
                    IntStream.range(0, words[j].length).filter(w -> words[j][w]).count();
        }

        List<String> words(int j, InputColumn column) {
            return IntStream.range(0, words[j].length)
                    .filter(w -> words[j][w])
                    .mapToObj(column.categories()::get)
                    .toList();
        }

        boolean holds(Inputs inputs, int row) {
            for (int j = 0; j < low.length; j++) {
                double value = inputs.get(j).values()[row];
                boolean in = inputs.get(j).isCategory() ? words[j][(int) value] : low[j] <= value && value <= high[j];
                if (!in) {
                    return false;
                }
            }
            return true;
        }

        private Box copy() {
            return new Box(
                    low.clone(),
                    high.clone(),
                    Arrays.stream(words).map(boolean[]::clone).toArray(boolean[][]::new));
        }
    }
}
