package corridor.catalogue;

import corridor.catalogue.evidence.EvidenceUse;
import java.util.List;
import java.util.Map;

/** A small catalogue that never changes, so that messages which list valid names can be tested word for word. */
public final class FixtureCatalogue {
    private FixtureCatalogue() {}

    public static Catalogue create() {
        return Catalogue.standard()
                .with(
                        Parameter.class,
                        List.of(
                                parameter("civil.fearDecay", 1, 0, 5, "1/year"),
                                parameter("civil.harmScale", 0.5, 0, 1, "1"),
                                parameter("economy.growth", 2.5, -5, 10, "%")))
                .with(Lever.class, levers())
                .with(Switch.class, switches())
                .with(Outcome.class, List.of())
                .with(
                        Evidence.class,
                        List.of(
                                new Evidence("F092", "An outlet", "A title", "2024-11", "A threat", "C", ""),
                                new Evidence("L003", "A journal", "", "2009", "Shelling lowered attacks", "B", "")))
                .with(
                        Area.class,
                        List.of(
                                area("KHI", "Karachi", "PK"),
                                area("QTA", "Quetta", "PK"),
                                area("ZAH", "Zahedan", "IR")))
                .with(Group.class, List.of(group("BLA", "B"), group("TTP", "T")))
                .with(
                        Project.class,
                        List.of(new Project(
                                "dam",
                                "A dam",
                                "KHI",
                                "power",
                                "SOE",
                                "CHINA",
                                "ACTIVE",
                                10,
                                5,
                                1,
                                2,
                                List.of("F092"),
                                "")))
                .with(Actor.class, List.of(new Actor("china", "China", "state", "climbs its ladder", List.of("F092"))))
                .with(
                        Mechanism.class,
                        List.of(new Mechanism(
                                "civil.fear",
                                "Fear",
                                Mechanism.Status.MODELLED,
                                "Fear decays",
                                List.of("civil"),
                                List.of("L003"))))
                .with(Ablation.class, List.of())
                .with(Theatre.class, List.of())
                .with(Pattern.class, List.of())
                .with(
                        EvidenceUse.class,
                        List.of(new EvidenceUse(
                                "L003", List.of("china.withdrawal"), List.of("a-scenario"), List.of(), "")));
    }

    private static List<Lever> levers() {
        return List.of(
                lever("china.newCommitments", Lever.Kind.REAL, 0, 2, List.of(), 1, "china", true),
                lever("china.powerSectorStop", Lever.Kind.BOOLEAN, 0, 1, List.of(), 0, "china", true),
                lever("china.withdrawal", Lever.Kind.LEVEL, 0, 2, List.of("none", "slow", "fast"), 0, "china", true),
                lever("china.costSharing", Lever.Kind.REAL, 0, 100, List.of(), 5, "china", false));
    }

    private static List<Switch> switches() {
        return List.of(
                new Switch(
                        "FEAR_MODEL",
                        "What fear does",
                        List.of(new Switch.Option("DETER", "fear deters"), new Switch.Option("INERT", "nothing")),
                        "DETER",
                        List.of(),
                        List.of("L003"),
                        ""),
                new Switch(
                        "BARGAIN",
                        "Who bargains",
                        List.of(new Switch.Option("off", "nobody"), new Switch.Option("smp", "all")),
                        "off",
                        List.of(),
                        List.of(),
                        ""));
    }

    private static Parameter parameter(String id, double value, double low, double high, String unit) {
        return new Parameter(
                id,
                "",
                "Meaning of " + id,
                unit,
                value,
                low,
                high,
                Prior.UNIFORM,
                Basis.ASSUMPTION,
                List.of(),
                "chosen",
                "");
    }

    private static Lever lever(
            String id,
            Lever.Kind kind,
            double low,
            double high,
            List<String> levels,
            double neutral,
            String decider,
            boolean endogenous) {
        return new Lever(
                id,
                1,
                "Meaning of " + id,
                "times normal",
                kind,
                low,
                high,
                levels,
                neutral,
                decider,
                endogenous,
                "a path",
                List.of("F092"),
                "",
                null,
                "a fixture",
                List.of(),
                List.of("civil"),
                List.of());
    }

    private static Area area(String id, String name, String country) {
        return new Area(id, name, country, "SIN", 1, Map.of(), 0, List.of(), Map.of(), 0, List.of());
    }

    private static Group group(String id, String movement) {
        return new Group(id, id, movement, "civil.fearDecay", "civil.harmScale", false, List.of(), "");
    }
}
