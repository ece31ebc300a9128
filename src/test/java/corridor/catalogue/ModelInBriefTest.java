package corridor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.CausalPicture.Box;
import corridor.catalogue.CausalPicture.Curve;
import corridor.catalogue.CausalPicture.Point;
import corridor.catalogue.causes.CausalMap;
import corridor.catalogue.causes.CausalMap.Coupling;
import corridor.catalogue.causes.CausalMap.Link;
import corridor.catalogue.causes.CausalMap.Loop;
import corridor.catalogue.causes.CausalMap.Quantity;
import corridor.catalogue.causes.CausalMap.Sign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The causal map of the catalogue agrees with the code, and docs/model-in-brief.md with the map. */
class ModelInBriefTest {
    private static final Path PICTURE = Path.of("docs", "images", "model-in-brief.svg");
    private static final Path PAGE = Path.of("docs", "model-in-brief.md");
    private static final int WRITERS = 2;
    private static final int READERS = 3;
    private static final String REFRESH = "corridor.writeModelInBrief";
    private static final String COMMAND = "refresh it with: mvn test -Dtest=ModelInBriefTest -D" + REFRESH + "=true";

    private final Catalogue catalogue = Catalogue.standard();
    private final CausalMap map = catalogue.causes();
    private final CausalPicture picture = new CausalPicture(map);

    @Test
    void the_picture_is_that_of_the_catalogue() throws IOException {
        String svg = picture.svg();
        if (Boolean.getBoolean(REFRESH)) {
            Files.writeString(PICTURE, svg);
        }
        assertThat(Files.readString(PICTURE)).as(COMMAND).isEqualTo(svg);
    }

    @Test
    void the_table_of_contested_links_is_that_of_the_catalogue() throws IOException {
        isRefreshed("contested", contested());
    }

    /** Checks, or writes, the table between two marks of the page. */
    private static void isRefreshed(String mark, String table) throws IOException {
        String page = Files.readString(PAGE);
        String refreshed = Pattern.compile("(<!-- " + mark + " -->\n).*?(<!-- end " + mark + " -->)", Pattern.DOTALL)
                .matcher(page)
                .replaceAll(found -> found.group(1) + table + found.group(2));
        if (Boolean.getBoolean(REFRESH)) {
            Files.writeString(PAGE, refreshed);
        } else {
            assertThat(page).as(COMMAND).isEqualTo(refreshed);
        }
        assertThat(page).contains("<!-- " + mark + " -->", "images/model-in-brief.svg");
    }

    private String contested() {
        StringBuilder table =
                new StringBuilder("| arrow | what it says | what is open | switch |\n|---|---|---|---|\n");
        for (Link link : map.links()) {
            if (link.isContested()) {
                table.append("| " + name(link.from()) + " \u2192 " + name(link.to()) + " | " + link.why() + " | "
                        + link.contested() + " | " + (link.rivals().isEmpty() ? "-" : "`" + link.rivals() + "`")
                        + " |\n");
            }
        }
        return table.toString();
    }

    private String name(String id) {
        return map.quantities().stream()
                .filter(quantity -> quantity.id().equals(id))
                .map(Quantity::name)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void links_name_what_the_catalogue_has() {
        Map<String, Mechanism.Status> mechanisms = new HashMap<>();
        catalogue.mechanisms().forEach(mechanism -> mechanisms.put(mechanism.id(), mechanism.status()));
        for (Link link : map.links()) {
            String words = link.from() + " to " + link.to();
            assertThat(mechanisms.get(link.mechanism()))
                    .as(words)
                    .isIn(Mechanism.Status.MODELLED, Mechanism.Status.SIMPLIFIED);
            assertThat(catalogue.parameterIds()).as(words).containsAll(link.parameters());
            assertThat(link.parameters())
                    .as(words + ": parameters at which the link acts")
                    .allMatch(id -> catalogue.parameter(id).defaultValue() != 0);
            if (!link.rivals().isEmpty()) {
                assertThat(catalogue.switchIds()).as(words).contains(link.rivals());
            }
        }
        assertThat(map.links().stream().filter(link -> catalogue.switchIds().contains(link.rivals())))
                .as("each switch whose rivals are crossed stands at a link")
                .extracting(Link::rivals)
                .containsAll(catalogue.switches().stream()
                        .filter(choice -> !choice.rivals().isEmpty())
                        .map(Switch::id)
                        .toList());
    }

    /** For each link there is a theme of the model that reads a field of the cause and writes one of the effect. */
    @Test
    void each_link_exists_in_the_code() throws IOException {
        Map<String, Set<String>> writers = users(WRITERS);
        Map<String, Set<String>> readers = users(READERS);
        Map<String, Quantity> quantities = new HashMap<>();
        for (Quantity quantity : map.quantities()) {
            assertThat(writers.keySet()).as(quantity.id()).containsAll(quantity.fields());
            quantities.put(quantity.id(), quantity);
        }
        for (Link link : map.links()) {
            Set<String> themes = themes(quantities.get(link.from()), readers);
            themes.retainAll(themes(quantities.get(link.to()), writers));
            themes.removeAll(Set.of("-", "run", "scenario"));
            assertThat(themes)
                    .as("themes that read " + link.from() + " and write " + link.to())
                    .isNotEmpty();
        }
    }

    /**
     * Each field of a coupling is read by one of its readers, and each reader reads one of its fields. The groups' step
     * asks the theme security for the operations that it expects, and so reads effort.
     */
    @Test
    void each_coupling_exists_in_the_code() throws IOException {
        Map<String, Set<String>> readers = users(READERS);
        for (String field : List.of("PakistanState.effort", "AreaState.sweep", "AreaState.presence")) {
            Set<String> withGroups = new TreeSet<>(readers.get(field));
            withGroups.add("insurgency");
            readers.put(field, withGroups);
        }
        for (Coupling coupling : map.couplings()) {
            assertThat(readers.keySet()).as(coupling.id()).containsAll(coupling.fields());
            for (String field : coupling.fields()) {
                assertThat(readers.get(field))
                        .as(coupling.id() + ": readers of " + field)
                        .containsAnyElementsOf(coupling.readers());
            }
            for (String reader : coupling.readers()) {
                assertThat(coupling.fields().stream()
                                .filter(field -> readers.get(field).contains(reader)))
                        .as(coupling.id() + ": fields that " + reader + " reads")
                        .isNotEmpty();
            }
        }
    }

    @Test
    void the_seven_loops_of_the_articles_and_the_loop_of_fear_are_there() {
        assertThat(map.loops())
                .extracting(Loop::id)
                .containsExactly("R1", "R2", "R2.targets", "R3", "R4", "R5", "B1", "B2", "B3");
        for (Loop loop : map.loops()) {
            long sharing = map.loops().stream()
                    .filter(other -> other.couplings().contains(loop.own()))
                    .count();
            assertThat(sharing)
                    .as(loop.id() + ": loops with " + loop.own())
                    .isEqualTo(loop.own().isEmpty() ? 0 : 1);
        }
    }

    @Test
    void a_loop_with_a_wrong_sign_or_without_a_link_is_refused() {
        Loop first = map.loops().get(0);
        Loop turned = new Loop(
                first.id(),
                first.name(),
                Loop.Kind.BALANCING,
                first.path(),
                first.couplings(),
                first.own(),
                first.what());
        assertThatThrownBy(
                        () -> new CausalMap(map.quantities(), map.links(), map.couplings(), List.of(turned), List.of()))
                .hasMessageContaining("R1 is not balancing");
        Loop broken = new Loop(
                "R9", "nothing", Loop.Kind.REINFORCING, List.of("attacks", "fear"), List.of("K1"), "", "Nothing.");
        assertThatThrownBy(
                        () -> new CausalMap(map.quantities(), map.links(), map.couplings(), List.of(broken), List.of()))
                .hasMessageContaining("no link joins attacks to fear");
    }

    @Test
    void the_table_of_loops_is_that_of_the_catalogue() throws IOException {
        isRefreshed("loops", loops());
    }

    private String loops() {
        StringBuilder table = new StringBuilder("| loop | kind | path | what happens |\n|---|---|---|---|\n");
        for (Loop loop : map.loops()) {
            StringBuilder path = new StringBuilder(name(loop.path().get(0)));
            map.links(loop)
                    .forEach(link -> path.append(link.sign() == Sign.PLUS ? " \u2192\u207a " : " \u2192\u207b ")
                            .append(name(link.to())));
            table.append("| " + loop.id() + " " + loop.name() + " | "
                    + (loop.kind() == Loop.Kind.REINFORCING ? "reinforcing" : "balancing") + " | " + path + " | "
                    + loop.what() + " |\n");
        }
        return table.toString();
    }

    /** Returns the themes that docs/state.md names in a column, by field. */
    private static Map<String, Set<String>> users(int column) throws IOException {
        Map<String, Set<String>> users = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("docs", "state.md"))) {
            if (line.startsWith("| `")) {
                String[] cells = line.split("\\|");
                users.put(
                        cells[1].strip().replace("`", ""),
                        Set.of(cells[column].strip().split(", ")));
            }
        }
        return users;
    }

    private static Set<String> themes(Quantity quantity, Map<String, Set<String>> users) {
        Set<String> themes = new TreeSet<>();
        quantity.fields().forEach(field -> themes.addAll(users.get(field)));
        return themes;
    }

    @Test
    void nothing_in_the_picture_overlaps() {
        List<Box> boxes = new ArrayList<>(picture.boxes().values());
        List<Curve> curves = picture.curves();
        curves.forEach(curve -> boxes.add(curve.sign()));
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertThat(box.centre().x()).isBetween(box.width() / 2, CausalPicture.WIDTH - box.width() / 2);
            assertThat(box.centre().y()).isBetween(60 + box.height() / 2, 670 - box.height() / 2);
            for (int j = 0; j < i; j++) {
                assertThat(box.overlaps(boxes.get(j)))
                        .as(box + " and " + boxes.get(j))
                        .isFalse();
            }
        }
        for (Curve curve : curves) {
            for (Map.Entry<String, Box> box : picture.boxes().entrySet()) {
                boolean end = box.getKey().equals(curve.link().from())
                        || box.getKey().equals(curve.link().to());
                for (double t = curve.start(); !end && t <= curve.end(); t += 0.01) {
                    Point point = curve.at(t);
                    assertThat(box.getValue().contains(point, 3))
                            .as(curve.link().from() + " to " + curve.link().to() + " runs through " + box.getKey())
                            .isFalse();
                }
            }
            for (Curve other : curves) {
                for (double t = other.start(); other != curve && t <= other.end(); t += 0.01) {
                    assertThat(curve.sign().contains(other.at(t), 1))
                            .as(other.link() + " runs through the sign of " + curve.link())
                            .isFalse();
                }
            }
        }
        // A wide font takes 0.6 of its size for each letter.
        assertThat(picture.boxes().values())
                .allSatisfy(box -> assertThat(CausalPicture.lines(box.name()))
                        .allMatch(line -> line.length() * 15 * 0.6 < box.width()));
    }

    @Test
    void a_quantity_without_a_place_is_named() {
        List<Quantity> more = new ArrayList<>(map.quantities());
        more.add(new Quantity("rain", "Rain", List.of("AreaState.rain")));

        assertThatThrownBy(() -> new CausalPicture(
                                new CausalMap(more, map.links(), map.couplings(), map.loops(), map.cuts()))
                        .svg())
                .hasMessageContaining("'rain'");
    }

    @Test
    void a_link_that_changes_its_sign_or_is_contested_changes_the_picture() {
        Link first = map.links().get(0);
        Link turned = new Link(
                first.from(), first.to(), Sign.MINUS, first.why(), first.mechanism(), first.parameters(), "", "");
        Link contested = new Link(
                first.from(),
                first.to(),
                first.sign(),
                first.why(),
                first.mechanism(),
                first.parameters(),
                "",
                "Open.");

        assertThat(first.sign()).isEqualTo(Sign.PLUS);
        assertThat(svg(turned)).isNotEqualTo(picture.svg());
        assertThat(svg(contested).split("stroke-dasharray", -1))
                .hasSize(picture.svg().split("stroke-dasharray", -1).length + 1);
    }

    private String svg(Link instead) {
        List<Link> links = new ArrayList<>(map.links());
        links.set(0, instead);
        return new CausalPicture(new CausalMap(map.quantities(), links, List.of(), List.of(), List.of())).svg();
    }
}
