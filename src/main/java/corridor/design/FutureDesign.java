package corridor.design;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Parameter;
import corridor.catalogue.Relation;
import corridor.catalogue.calibration.Ensemble;
import corridor.catalogue.calibration.FutureSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A future design gives the futures of a batch: values of the uncertain parameters, by future. */
public interface FutureDesign {
    /** Number of futures, at least 1. */
    int futures();

    FutureSource source();

    /** Ids of the parameters that futures set, in the order of the columns. */
    List<String> parameters();

    /** Returns the values of one future, by parameter id. */
    Map<String, Double> values(int future);

    /** Whether futures set at least one parameter. */
    default boolean isDrawn() {
        return source() != FutureSource.DEFAULTS;
    }

    /**
     * Returns the same futures with some parameters only: every other parameter keeps the value of the scenario, which
     * is its default unless the scenario sets it. Without any, futures differ in their luck alone.
     *
     * @param kept ids of the parameters that stay drawn; others than those of the futures are ignored
     */
    default FutureDesign keeping(Set<String> kept) {
        return KeptDraws.of(this, kept);
    }

    /** Returns the design of one future in which every parameter has its default. */
    static FutureDesign defaults() {
        return PriorDraws.defaults();
    }

    /**
     * Draws a design from the priors.
     *
     * @param fixed ids of the parameters that each scenario fixes. A parameter that all scenarios fix is not drawn. Nor
     *     is a parameter that a chain of orders links to a parameter that any scenario fixes, since a draw could break
     *     the order in that scenario
     * @param futures number of futures, at least 1
     */
    static FutureDesign draw(
            Catalogue catalogue, List<Relation> relations, List<Set<String>> fixed, int futures, long seed) {
        return draw(catalogue, relations, fixed, Map.of(), futures, seed);
    }

    /**
     * Draws a design from the priors, some of which replace those of the catalogue.
     *
     * @param fixed as above; a parameter of {@code own} is drawn even if an order links it to a fixed parameter
     * @param own parameters with other priors than those of the catalogue, by id
     */
    static FutureDesign draw(
            Catalogue catalogue,
            List<Relation> relations,
            List<Set<String>> fixed,
            Map<String, Parameter> own,
            int futures,
            long seed) {
        return PriorDraws.of(catalogue, relations, fixed, own, futures, seed);
    }

    /**
     * Takes the first draws of the ensemble, in a random order that the seed gives. The order does not depend on the
     * number of futures, so the futures of a smaller design are the first of a larger one.
     *
     * @param relations relations between parameters
     * @param fixed as for {@link #draw}
     * @param futures number of futures, 1 to the size of the ensemble
     * @param besides draws, for as many futures, of parameters that the ensemble does not hold, or that have other
     *     priors than the ensemble; {@link #defaults} if there are none
     */
    static FutureDesign take(
            Ensemble ensemble,
            List<Relation> relations,
            List<Set<String>> fixed,
            int futures,
            FutureDesign besides,
            long seed) {
        return EnsembleDraws.take(ensemble, relations, fixed, futures, besides, seed);
    }
}
