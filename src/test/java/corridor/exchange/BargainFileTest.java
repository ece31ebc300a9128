package corridor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.bargain.Bands;
import corridor.bargain.BargainHistory;
import corridor.bargain.BargainTable;
import corridor.bargain.InputRanges;
import corridor.bargain.IssueScale;
import corridor.bargain.MonteCarlo;
import corridor.bargain.smp.OfferViews;
import corridor.bargain.smp.SmpEngine;
import corridor.bargain.smp.SmpProfile;
import corridor.bargain.smp.SmpRules;
import corridor.bargain.smp.SmpSettings;
import corridor.bargain.smp.VotingRule;
import corridor.problem.InputException;
import corridor.random.KeyedRandom;
import corridor.task.TaskPool;
import corridor.task.Tasks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BargainFileTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String GOOD = """
            {"title": "Three", "actors": ["a", "b", "c"], "dimensions": ["x", "y"], "capability": [1, 2, 3],
             "salience": [[0.1, 0.2], [0.5, 0.5], [0.3, 0]], "position0": [[0, 10], [50, 60], [100, 20]],
             "parameters": {"VotingRule": "Cubic", "BargnModel": "PWCompInterp"},
             "redLines": [[[0, 40], null], null, [[50, 100], [10, 30]]], "maxStep": [5, 6, 7],
             "bargains": [true, true, false], "ranges": {"position": 10, "capability": [0.1, 0.2, 0.3]},
             "reasons": [{"actor": "a", "input": "capability", "basis": "assumption", "reason": "small"}],
             "case": "ignored", "winProb": [[1]], "seed": " 1"}
            """;

    @TempDir
    private Path folder;

    private BargainFile read(String text) throws IOException {
        Path file = folder.resolve("table.json");
        Files.writeString(file, text);
        return BargainFile.read(file);
    }

    private String failure(String text) {
        return catchThrowableOfType(InputException.class, () -> read(text)).getMessage();
    }

    @Test
    void readsWhatThePointsMean() throws IOException {
        String scales = "\"scales\": [{\"low\": \"none\", \"high\": \"all\"}, null], \"actors\"";

        assertThat(read(GOOD).scales()).containsExactly(IssueScale.UNKNOWN, IssueScale.UNKNOWN);
        assertThat(read(GOOD.replace("\"actors\"", scales)).scales())
                .containsExactly(new IssueScale("none", "", "all"), IssueScale.UNKNOWN);
        assertThat(new IssueScale("none", "some", "all").words())
                .isEqualTo("0 means none; 50 means some; 100 means all");
        assertThat(new IssueScale("none", "", "all").words()).isEqualTo("0 means none; 100 means all");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[null] | one scale for each dimension",
                "'none' | one scale for each dimension",
                "[null, 'none'] | must be an object in braces",
                "[null, {'low': 'none'}] | is missing",
                "[null, {'low': ' ', 'high': 'all'}] | says nothing",
                "[null, {'low': 'none', 'high': 'all', 'mid': 'some'}] | is not a key here",
            },
            quoteCharacter = '~')
    void refusesScalesThatSayNothing(String scales, String rule) {
        assertThat(failure(GOOD.replace("\"actors\"", "\"scales\": " + scales.replace('\'', '"') + ", \"actors\"")))
                .contains("scales", rule)
                .doesNotContain("Exception");
    }

    @Test
    void readsAllThatATableMayHold() throws IOException {
        BargainFile file = read(GOOD);
        BargainTable table = file.table();
        assertThat(file.title()).isEqualTo("Three");
        assertThat(table.actors()).containsExactly("a", "b", "c");
        assertThat(table.salience()[1]).containsExactly(0.5, 0.5);
        assertThat(table.highest(0, 0)).isEqualTo(40);
        assertThat(table.highest(0, 1)).isEqualTo(100);
        assertThat(table.lowest(2, 1)).isEqualTo(10);
        assertThat(table.maxStep()[2]).containsExactly(7, 7);
        assertThat(table.bargains(2)).isFalse();
        assertThat(file.settings().votingRule()).isEqualTo(VotingRule.CUBIC);
        assertThat(file.settings().offerViews()).isEqualTo(OfferViews.COMPROMISE);
        assertThat(file.settings().riskRange()).isEqualTo(SmpSettings.STANDARD.riskRange());
        assertThat(file.ranges().position()[1]).containsExactly(10, 10);
        assertThat(file.ranges().capability()).containsExactly(0.1, 0.2, 0.3);
        assertThat(file.ranges().salience()[0][0]).isEqualTo(0.05);
        assertThat(file.reasons()).hasSize(1);
    }

    @Test
    void engagementScalesTheRowsOfSalience() throws IOException {
        BargainTable table = read(GOOD.replace("\"maxStep\"", "\"engagement\": [0.9, 0.5, 0.2], \"maxStep\""))
                .table();
        assertThat(table.engagement(0)).isCloseTo(0.9, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(table.salience()[0][1]).isCloseTo(0.6, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(table.salience()[1][0]).isCloseTo(0.25, org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        String text = GOOD.replace("[1, 2, 3]", "[0, 2, \"much\"]")
                .replace("[0.5, 0.5]", "[0.7, 0.5]")
                .replace("[0.3, 0]", "[0, 0]")
                .replace("[50, 60]", "[50, 160]")
                .replace("Cubic", "Qubic");
        assertThat(failure(text))
                .contains(
                        "$.capability[0] = 0: the capability of 'a'",
                        "$.capability[2] = \"much\": must be a number",
                        "the saliences of 'b' sum to 1.2",
                        "all saliences of 'c' are 0",
                        "$.position0[1][1] = 160: the position of 'b' on 'y' must lie in 0 to 100",
                        "$.parameters.VotingRule = \"Qubic\"",
                        "Maybe Cubic?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"title\": \"Three\"|\"titel\": \"Three\"|$.titel: is not a key here",
                "[50, 60], [100, 20]|[50, 60]|has 2 rows; there are 3 actors",
                "[0.1, 0.2], [0.5|[0.1], [0.5|has 1 value for 'a'; 2 are needed",
                "[0, 40]|[10, 40]|the position of 'a' on 'x', 0, lies outside its red lines",
                "[0, 40]|[40, 0]|must be two numbers [low, high]",
                "[5, 6, 7]|-1|the largest step of 'a' on 'x'",
                "[true, true, false]|[true]|has 1 value; there are 3 actors",
                "[true, true, false]|[true, 1, false]|$.bargains[1] = 1: must be true or false",
                "[\"a\", \"b\", \"c\"]|[\"a\", \"a\", \"c\"]|is given twice; names are unique",
                "\"position\": 10|\"position\": 500|must lie in 0 to 100 (points)",
                "\"basis\": \"assumption\"|\"basis\": \"hearsay\"|is not a basis",
                "\"actor\": \"a\", \"input\"|\"actor\": \"z\", \"input\"|is not an actor of this table",
                "\"dimensions\": [\"x\", \"y\"],||$.dimensions: is missing",
                "\"seed\": \" 1\"}|\"seed\": \" 1\"} {}|something follows",
                "\"seed\": \" 1\"}|\"seed\": NaN}|NaN and Infinity are not numbers",
                "\"case\": \"ignored\"|\"title\": \"again\"|$.title: is given twice; the first is in line 1",
                "\"seed\": \" 1\"}|\"seed\": |table.json:"
            })
    void namesWhatIsWrong(String good, String bad, String message) {
        assertThat(GOOD).contains(good);
        assertThat(failure(GOOD.replace(good, bad == null ? "" : bad))).contains(message);
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Path file = folder.resolve("utf16.json");
        Files.write(file, GOOD.getBytes(StandardCharsets.UTF_16LE));
        assertThatThrownBy(() -> BargainFile.read(file)).hasMessageContaining("UTF-");
        assertThatThrownBy(() -> BargainFile.read(folder.resolve("none.json"))).hasMessageContaining("no such file");
        assertThatThrownBy(() -> BargainFile.read(folder))
                .hasMessageContaining("is a folder, not a table of stakeholders");
        assertThatThrownBy(() -> read(" ")).hasMessageContaining("is empty");
        assertThatThrownBy(() -> read("[".repeat(10_000))).isInstanceOf(InputException.class);
    }

    @Test
    void twoThousandBrokenTablesGiveClearMessages() throws IOException {
        int refused = 0;
        for (int number = 0; number < 2_000; number++) {
            ObjectNode root = (ObjectNode) MAPPER.readTree(GOOD);
            damage(root, number);
            String message = failure(root.toString());
            assertThat(message).startsWith(folder.resolve("table.json").toString());
            assertThat(message)
                    .doesNotContain("Exception", "null pointer", "com.fasterxml")
                    .hasSizeGreaterThan(30);
            refused++;
        }
        assertThat(refused).isEqualTo(2_000);
    }

    /** Puts a value that never fits at a random place of a random input. */
    private static void damage(ObjectNode root, int number) {
        List<String> keys =
                List.of("actors", "dimensions", "capability", "salience", "position0", "redLines", "bargains");
        KeyedRandom luck = new KeyedRandom(77, number, 0);
        long key = luck.key(1, 0);
        String name = keys.get((int) (KeyedRandom.draw(key, 0) * keys.size()));
        JsonNode[] wrong = {
            MAPPER.createObjectNode(),
            MAPPER.getNodeFactory().textNode("?"),
            MAPPER.getNodeFactory().numberNode(-7.5),
            MAPPER.getNodeFactory().numberNode(1e9),
            MAPPER.createArrayNode().add(1).add(2).add(3).add(4)
        };
        JsonNode value = wrong[(int) (KeyedRandom.draw(key, 1) * wrong.length)];
        boolean nameList = name.equals("actors") || name.equals("dimensions");
        if (nameList && value.isTextual()) {
            value = MAPPER.createObjectNode();
        }
        List<Runnable> ways = new ArrayList<>();
        ArrayNode list = (ArrayNode) root.get(name);
        JsonNode put = value;
        ways.add(() -> root.set(name, put));
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            ways.add(() -> list.set(at, put));
            ways.add(() -> list.remove(at));
            if (list.get(i) instanceof ArrayNode row) {
                for (int k = 0; k < row.size(); k++) {
                    int cell = k;
                    ways.add(() -> row.set(cell, put));
                    ways.add(() -> row.remove(cell));
                }
            }
        }
        ways.get((int) (KeyedRandom.draw(key, 2) * ways.size())).run();
    }

    @Test
    void csvGoesOutAndComesBack() throws IOException {
        BargainFile file = read(GOOD.replace("\"a\", \"b\"", "\"a, the \\\"first\\\"\", \"b\"")
                .replace("\"actor\": \"a\"", "\"actor\": \"b\""));
        Path csv = folder.resolve("table.csv");
        Files.writeString(csv, BargainCsv.write(file.title(), file.table()));
        BargainFile back = BargainFile.read(csv);
        assertThat(back.title()).isEqualTo("Three");
        assertThat(back.table().actors()).isEqualTo(file.table().actors());
        assertThat(back.table().capability()).isEqualTo(file.table().capability());
        assertThat(back.table().position()).isEqualTo(file.table().position());
        for (int i = 0; i < 3; i++) {
            assertThat(back.table().salience()[i])
                    .containsExactly(file.table().salience()[i], org.assertj.core.api.Assertions.within(1e-15));
        }
    }

    @Test
    void readsCsvAsKtabWritesIt() throws IOException {
        Path csv = folder.resolve("ktab.csv");
        Files.writeString(csv, """
                Test,"A scenario, small",3,2
                Actor,Description,Power,Tax,Salience,Roads,Salience,
                A,first,80,70,40,30,30,
                B,"second, with comma",60,40,50,50,10,
                C,,20,10,30,90,60,
                """);
        BargainTable table = BargainFile.read(csv).table();
        assertThat(table.issues()).containsExactly("Tax", "Roads");
        assertThat(table.descriptions()).containsExactly("first", "second, with comma", "");
        assertThat(table.salience()[2]).containsExactly(0.3, 0.6);
        assertThat(table.position()[1]).containsExactly(40, 50);
    }

    @Test
    void brokenCsvIsNamedWithItsLine() throws IOException {
        Path csv = folder.resolve("bad.csv");
        Files.writeString(csv, """
                Test,,4,2
                Actor,Description,Power,Tax,Salience,Roads,Salience
                A,first,80,seventy,40,30,30
                B,second,60,40,50,50
                C,,20,10,30,90,60
                """);
        assertThatThrownBy(() -> BargainFile.read(csv))
                .hasMessageContaining("bad.csv:3 = \"seventy\"")
                .hasMessageContaining("the position of 'A' on 'Tax' must be a number")
                .hasMessageContaining("'B' has 6 cells; 7 are needed")
                .hasMessageContaining("announces 4 actors; there are 3");
        Files.writeString(csv, "just,some,words\n");
        assertThatThrownBy(() -> BargainFile.read(csv)).hasMessageContaining("a line of heads");
    }

    @Test
    void resultsAreWrittenInFullAndTheSameEachTime() throws IOException {
        BargainFile file = read(GOOD);
        SmpEngine engine = new SmpEngine(SmpRules.of(SmpProfile.PRODUCT, file.settings()));
        BargainHistory history = engine.run(file.table(), 1, 0, 4);
        Bands one = new MonteCarlo(engine, Tasks.HERE).run(file.table(), InputRanges.usual(file.table()), 1, 20, 4);
        Bands eight =
                new MonteCarlo(engine, new TaskPool(8)).run(file.table(), InputRanges.usual(file.table()), 1, 20, 4);
        String json = BargainResult.json(file.table(), history, Optional.of(one), 1);
        assertThat(BargainResult.json(file.table(), engine.run(file.table(), 1, 0, 4), Optional.of(eight), 1))
                .isEqualTo(json);
        JsonNode read = MAPPER.readTree(json);
        assertThat(read.path("states").intValue()).isEqualTo(5);
        assertThat(read.path("positions").get(4).get(1).get(0).doubleValue()).isEqualTo(history.positions()[4][1][0]);
        assertThat(read.path("winProbability").get(4)).hasSize(3);
        assertThat(read.path("weightedMean").get(0)).hasSize(2);
        assertThat(read.path("challenges")).hasSize(4);
        assertThat(read.path("bargains")).hasSize(4);
        assertThat(read.path("profile").textValue()).isEqualTo("product");
        assertThat(read.path("bands").path("draws").intValue()).isEqualTo(20);
    }
}
