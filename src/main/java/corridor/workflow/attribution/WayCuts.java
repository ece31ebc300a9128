package corridor.workflow.attribution;

import corridor.analysis.attribution.Cut;
import corridor.analysis.attribution.Player;
import corridor.catalogue.Catalogue;
import corridor.catalogue.causes.CausalMap;
import corridor.catalogue.causes.CouplingCut;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import java.util.List;

/**
 * The players of a question that is no question of levers, and the couplings that are held when a player is not in
 * force.
 *
 * @param cuts the cuts; for loops a single one
 * @param couplings couplings of each player of each cut
 */
record WayCuts(List<Cut> cuts, List<List<List<String>>> couplings) {
    /** Id of the cut whose players are loops; it is no cut of the model. */
    static final String LOOPS = "loops";

    WayCuts {
        cuts = List.copyOf(cuts);
        couplings = List.copyOf(couplings);
    }

    /**
     * Returns the cuts of the model.
     *
     * @param asked id of the only cut; empty for all
     * @throws InputException if there is no such cut
     */
    static WayCuts ofWays(Catalogue catalogue, String asked) {
        List<CouplingCut> all = catalogue.causes().cuts();
        List<CouplingCut> found = all.stream()
                .filter(cut -> asked.isEmpty() || cut.id().equals(asked))
                .toList();
        if (found.isEmpty()) {
            List<String> ids = all.stream().map(CouplingCut::id).toList();
            throw new InputException(new Problem(
                            "cut",
                            "",
                            asked,
                            "is not a cut of the model",
                            NearestName.of(asked, ids),
                            ids,
                            "the table of cuts in docs/couplings.md")
                    .asField());
        }
        return new WayCuts(
                found.stream().map(WayCuts::cut).toList(),
                found.stream()
                        .map(cut -> cut.ways().stream()
                                .map(CouplingCut.Way::couplings)
                                .toList())
                        .toList());
    }

    private static Cut cut(CouplingCut cut) {
        List<Player> players =
                cut.ways().stream().map(way -> new Player(way.id(), way.name())).toList();
        return new Cut(cut.id(), cut.name(), players, cut.rest());
    }

    /** Returns the loops that have a coupling of their own, at which they are opened. */
    static WayCuts ofLoops(Catalogue catalogue) {
        List<CausalMap.Loop> loops = catalogue.causes().loops().stream()
                .filter(loop -> !loop.own().isEmpty())
                .toList();
        List<Player> players =
                loops.stream().map(loop -> new Player(loop.id(), loop.name())).toList();
        return new WayCuts(
                List.of(new Cut(LOOPS, "", players, "")),
                List.of(loops.stream().map(loop -> List.of(loop.own())).toList()));
    }

    /** Returns the names of the loops that have no coupling of their own. */
    static List<String> neverOpened(Catalogue catalogue) {
        return catalogue.causes().loops().stream()
                .filter(loop -> loop.own().isEmpty())
                .map(loop -> loop.id() + ", " + loop.name())
                .toList();
    }
}
