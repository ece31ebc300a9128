package corridor.design;

import corridor.catalogue.Relation;
import corridor.catalogue.calibration.Ensemble;
import corridor.catalogue.calibration.FutureSource;
import corridor.random.KeyedRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** This design takes draws of the ensemble in a random order that depends on the seed. */
final class EnsembleDraws implements FutureDesign {
    /** Number of a future that no run has, so that the random order shares no random numbers with a run. */
    private static final int FUTURE = -2;

    private final Ensemble ensemble;
    private final List<Integer> columns;
    private final List<Integer> order;
    private final FutureDesign besides;

    private EnsembleDraws(Ensemble ensemble, List<Integer> columns, List<Integer> order, FutureDesign besides) {
        this.ensemble = ensemble;
        this.columns = columns;
        this.order = order;
        this.besides = besides;
    }

    static FutureDesign take(
            Ensemble ensemble,
            List<Relation> relations,
            List<Set<String>> fixed,
            int futures,
            FutureDesign besides,
            long seed) {
        if (futures < 1 || futures > ensemble.size()) {
            throw new IllegalArgumentException(
                    "the ensemble has " + ensemble.size() + " draws, so it cannot give " + futures);
        }
        Set<String> held = PriorDraws.orderedAgainst(relations, fixed);
        Set<String> drawnBesides = Set.copyOf(besides.parameters());
        List<Integer> columns = IntStream.range(0, ensemble.parameters().size())
                .filter(k -> !held.contains(ensemble.parameters().get(k)))
                .filter(k -> !drawnBesides.contains(ensemble.parameters().get(k)))
                .filter(k -> fixed.isEmpty()
                        || fixed.stream()
                                .anyMatch(one ->
                                        !one.contains(ensemble.parameters().get(k))))
                .boxed()
                .toList();
        long key = new KeyedRandom(seed, FUTURE, 0).key(0, 0);
        List<Integer> order = IntStream.range(0, ensemble.size())
                .boxed()
                .sorted(Comparator.comparingDouble(draw -> KeyedRandom.draw(key, draw)))
                .limit(futures)
                .toList();
        return new EnsembleDraws(ensemble, columns, order, besides);
    }

    @Override
    public int futures() {
        return order.size();
    }

    @Override
    public FutureSource source() {
        return FutureSource.ENSEMBLE;
    }

    @Override
    public List<String> parameters() {
        List<String> ids = new ArrayList<>();
        columns.forEach(k -> ids.add(ensemble.parameters().get(k)));
        ids.addAll(besides.parameters());
        return ids;
    }

    @Override
    public Map<String, Double> values(int future) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int k : columns) {
            values.put(ensemble.parameters().get(k), ensemble.value(order.get(future), k));
        }
        if (besides.isDrawn()) {
            values.putAll(besides.values(future));
        }
        return values;
    }
}
