package corridor.workflow.attribution;

import corridor.analysis.attribution.Cut;
import corridor.analysis.attribution.Player;
import corridor.scenario.Change;
import corridor.scenario.ScenarioMix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the cut whose players are the settings that differ, with their words. */
public final class LeverCut {
    private LeverCut() {}

    /** Returns the cut; its players are the parts of the mix, in their order. */
    public static Cut of(ScenarioMix mix) {
        List<Player> players = new ArrayList<>();
        for (int k = 0; k < mix.parts().size(); k++) {
            List<Change> changes = mix.changes(k);
            ScenarioMix.Part part = mix.parts().get(k);
            players.add(
                    changes.isEmpty()
                            ? new Player(part.id(), part.id(), "", "fixed in one of the two only")
                            : new Player(
                                    part.id(),
                                    name(part, changes),
                                    changes.stream()
                                            .map(Change::from)
                                            .distinct()
                                            .collect(Collectors.joining("; ")),
                                    changes.stream().map(LeverCut::to).collect(Collectors.joining("; "))));
        }
        return Cut.ofLevers(players);
    }

    private static String name(ScenarioMix.Part part, List<Change> changes) {
        return changes.stream()
                .filter(change -> change.id().equals(part.id()))
                .findFirst()
                .orElse(changes.get(0))
                .meaning();
    }

    private static String to(Change change) {
        return change.when().equals("throughout") ? change.to() : change.to() + ", " + change.when();
    }
}
