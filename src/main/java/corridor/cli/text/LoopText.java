package corridor.cli.text;

import corridor.catalogue.causes.CausalMap;
import corridor.catalogue.causes.CausalMap.Coupling;
import corridor.catalogue.causes.CausalMap.Link;
import corridor.catalogue.causes.CausalMap.Loop;
import corridor.catalogue.causes.CausalMap.Sign;
import java.util.Locale;

/** Formats a loop of the causal map: the path with the sign of each link, the contested links, and the couplings. */
final class LoopText {
    private final CausalMap map;

    LoopText(CausalMap map) {
        this.map = map;
    }

    TextBlock of(Loop loop) {
        TextBlock block = new TextBlock(
                        loop.id(), loop.name() + ", " + loop.kind().name().toLowerCase(Locale.ROOT))
                .line("what", loop.what())
                .line("path", path(loop));
        for (Link link : map.links(loop)) {
            if (link.isContested()) {
                block.line(
                        "contested",
                        name(link.from()) + " to " + name(link.to()) + ": " + link.contested()
                                + (link.rivals().isEmpty() ? "" : " Switch " + link.rivals() + "."));
            }
        }
        for (Coupling coupling : map.couplings()) {
            if (loop.couplings().contains(coupling.id())) {
                boolean own = coupling.id().equals(loop.own());
                block.line(coupling.id(), coupling.name() + (own ? " (in no other loop)" : ""));
            }
        }
        return block;
    }

    private String path(Loop loop) {
        StringBuilder path = new StringBuilder(name(loop.path().get(0)));
        for (Link link : map.links(loop)) {
            path.append(link.sign() == Sign.PLUS ? " +> " : " -> ").append(name(link.to()));
        }
        return path.toString();
    }

    private String name(String quantity) {
        return map.quantity(quantity).name();
    }
}
