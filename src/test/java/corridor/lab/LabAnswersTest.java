package corridor.lab;

import static corridor.lab.LabUnderTest.frame;
import static corridor.lab.LabUnderTest.frames;
import static corridor.lab.LabUnderTest.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import corridor.Corridor;
import corridor.catalogue.calibration.FutureSource;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks the lab, and compares its answers with batches of the same scenario files. */
@Tag("long")
class LabAnswersTest {
    private static final String FREEZE =
            "\"scenario\":{\"title\":\"My freeze\",\"extends\":\"baseline\",\"levers\":{\"china.newCommitments\":0,"
                    + "\"pakistan.iboIntensity\":{\"step\":{\"from\":\"2026-01-01\",\"value\":2.5}}}}";

    @TempDir
    static Path results;

    @TempDir
    Path files;

    private static LabUnderTest lab;

    @BeforeAll
    static void start() {
        lab = new LabUnderTest(results);
    }

    @AfterAll
    static void end() {
        assertThat(lab.defects()).isEmpty();
        lab.close();
    }

    private static String question(String more) {
        return "{" + FREEZE + more + "}";
    }

    @Test
    void catalogueHoldsWhatThePageNeeds() {
        JsonNode answer = json(lab.get("/api/catalogue").body());
        Corridor corridor = Corridor.standard();
        assertThat(answer.get("version").asInt()).isEqualTo(1);
        assertThat(answer.get("levers")).hasSize(corridor.catalogue().levers().size());
        assertThat(answer.get("outcomes"))
                .hasSize(corridor.catalogue().outcomes().size());
        assertThat(answer.get("levers").findValues("first").stream().filter(JsonNode::asBoolean))
                .hasSize(6);
        assertThat(answer.get("themes").findValuesAsText("id"))
                .containsExactly("killed", "displaced", "money", "attacks");
        assertThat(answer.get("scenarios").findValuesAsText("name")).contains("baseline", "ibo-surge");
        assertThat(answer.at("/defaults/charts")).hasSize(2);
        assertThat(answer.get("opened").isNull()).isTrue();
    }

    @Test
    void switchesThatAScenarioInheritsAreInEffect() {
        JsonNode shown =
                json(lab.get("/api/scenarios/bargained-fast-withdrawal").body());

        assertThat(shown.get("scenario").has("switches")).isFalse();
        assertThat(shown.get("switches").get("BARGAIN").asText()).isEqualTo("smp");
    }

    @Test
    void scenarioIsShownWithItsTexts() {
        JsonNode answer = json(lab.get("/api/scenarios/investment-freeze-24m").body());
        assertThat(answer.get("reference").asText()).isEqualTo("baseline");
        assertThat(answer.at("/info/whatIsIt").asText()).isNotBlank();
        assertThat(answer.at("/levers/own").fieldNames()).toIterable().contains("china.newCommitments");
        assertThat(answer.get("changes")).isNotEmpty();
        HttpResponse<String> missing = lab.get("/api/scenarios/investment-freeze-24");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("investment-freeze-24m");
    }

    @Test
    void checkReturnsTheFileAndItsCommand() throws Exception {
        JsonNode answer = json(
                lab.post("/api/check", question(",\"pairs\":48,\"seed\":7")).body());
        assertThat(answer.get("name").asText()).isEqualTo("my-freeze");
        assertThat(answer.get("command").asText())
                .isEqualTo("corridor batch baseline my-freeze.json --replicates 48 --seed 7 --out results/my-freeze");
        assertThat(answer.get("changes").findValuesAsText("lever"))
                .containsExactlyInAnyOrder("china.newCommitments", "pakistan.iboIntensity");
        String link = answer.get("link").asText();
        assertThat(link).startsWith("#s=").doesNotContain(lab.lab().token());
        String asked = new String(
                java.util.Base64.getUrlDecoder().decode(link.replaceFirst("#s=", "")), StandardCharsets.UTF_8);
        JsonNode again = json(lab.post("/api/check", asked).body());
        assertThat(again).isEqualTo(answer);
        Path file = files.resolve("my-freeze.json");
        Files.writeString(file, answer.get("file").asText());
        assertThat(Corridor.standard().read(file).levers()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void problemsOfAScenarioNameTheirPlaceInTheQuestion() {
        HttpResponse<String> answer = lab.post(
                "/api/runs",
                "{\"scenario\":{\"title\":\"x\",\"extends\":\"baseline\",\n\"levers\":{\"china.newCommitments\":77}},"
                        + "\"pairs\":17.5,\"chart\":[]}");
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problems = json(answer.body()).get("problems");
        assertThat(problems.findValuesAsText("place"))
                .containsExactlyInAnyOrder("chart", "pairs", "scenario.levers.china.newCommitments");
        assertThat(problems.findValuesAsText("maybe")).contains("charts");
        assertThat(problems.get(2).get("line").asInt()).isEqualTo(2);
    }

    @Test
    void onlyShippedScenariosAreFound() {
        for (String name : List.of("pom", "../baseline", "/etc/passwd", "Baseline", "baseline.json", "")) {
            HttpResponse<String> answer =
                    lab.post("/api/check", "{\"scenario\":{\"title\":\"x\",\"extends\":\"" + name + "\"}}");
            assertThat(answer.statusCode()).as(name).isEqualTo(400);
            assertThat(answer.body()).contains("comes with the program");
        }
    }

    @Test
    void bandsComeInStagesAndVerdictsOnce() {
        List<JsonNode> frames = frames(lab.post(
                "/api/runs", question(",\"pairs\":56,\"seed\":3,\"charts\":[\"attacks\",\"deaths_civilian\"]")));
        assertThat(frames.get(0).get("frame").asText()).isEqualTo("start");
        List<Integer> stages = frames.stream()
                .filter(frame -> frame.get("frame").asText().equals("bands"))
                .map(frame -> frame.get("pairs").asInt())
                .toList();
        assertThat(stages).containsExactly(16, 48, 56);
        assertThat(frames.stream().filter(frame -> frame.get("frame").asText().equals("verdicts")))
                .hasSize(1);
        assertThat(frames.get(frames.size() - 1).get("frame").asText()).isEqualTo("end");
        JsonNode bands = frame(frames, "bands");
        assertThat(bands.get("charts").findValuesAsText("outcome")).containsExactly("attacks", "deaths_civilian");
        assertThat(bands.at("/charts/0/difference/p50")).hasSameSizeAs(bands.get("months"));
        List<JsonNode> again = frames(lab.post(
                "/api/runs",
                question(",\"pairs\":56,\"seed\":3,\"charts\":[\"attacks\",\"deaths_civilian\"]")
                        .replace("My freeze", "Another title")));
        assertThat(again.get(0).get("cached").asBoolean()).isTrue();
        assertThat(frame(again, "bands")).isEqualTo(bands);
        assertThat(frame(again, "verdicts")).isEqualTo(frame(frames, "verdicts"));
    }

    @Test
    void numbersAreThoseOfTheBatchAtDefaults() throws Exception {
        equalsBatch(FutureSource.DEFAULTS, 24);
    }

    @Test
    void numbersAreThoseOfTheBatchWithTheEnsemble() throws Exception {
        equalsBatch(FutureSource.ENSEMBLE, 24);
    }

    @Test
    void numbersAreThoseOfTheBatchWithThePrior() throws Exception {
        equalsBatch(FutureSource.PRIOR, 16);
    }

    /**
     * Runs the printed command on the file that the page saves, and compares every number of the lab with its tables.
     */
    private void equalsBatch(FutureSource source, int pairs) throws Exception {
        String word = source.name().toLowerCase(java.util.Locale.ROOT);
        String asked = question(",\"pairs\":" + pairs + ",\"seed\":5,\"futures\":\"" + word
                + "\",\"charts\":[\"attacks\",\"deaths_civilian\"]");
        List<JsonNode> frames = frames(lab.post("/api/runs", asked));
        JsonNode checked = json(lab.post("/api/check", asked).body());
        Files.writeString(
                files.resolve(checked.get("name").asText() + ".json"),
                checked.get("file").asText());
        List<String> command = List.of(checked.get("command").asText().split(" "));
        assertThat(command.get(0)).isEqualTo("corridor");
        assertThat(command.contains("--prior")).isEqualTo(source == FutureSource.PRIOR);
        Path told = files.resolve("told.txt");
        Process batch = new ProcessBuilder(LabProcessTest.program(
                        command.subList(1, command.size()).toArray(String[]::new)))
                .directory(files.toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        assertThat(batch.waitFor()).as(Files.readString(told)).isZero();
        Path analysis = files.resolve("results/my-freeze/analysis");
        differences(frame(frames, "verdicts"), analysis.resolve("differences.csv"));
        conclusions(frame(frames, "verdicts"), analysis.resolve("conclusions.csv"));
        outcomes(frame(frames, "verdicts"), analysis.resolve("outcomes.csv"));
        months(frame(frames, "bands"), analysis.resolve("monthly.csv"));
    }

    private static Map<String, Map<String, String>> rows(Path csv, String scenario) throws Exception {
        Map<String, Map<String, String>> rows = new HashMap<>();
        List<String> lines = Files.readAllLines(csv);
        List<String> header = cells(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new HashMap<>();
            for (int k = 0; k < header.size(); k++) {
                row.put(header.get(k), cells.get(k));
            }
            if (row.get("scenario").equals(scenario)) {
                rows.put(row.get("outcome") + row.getOrDefault("month", ""), row);
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static void same(JsonNode number, String cell) {
        if (cell.isEmpty() || cell.equals("NaN")) {
            assertThat(number.isNull()).isTrue();
        } else {
            assertThat(number.asDouble()).isEqualTo(Double.parseDouble(cell));
        }
    }

    private static List<JsonNode> findings(JsonNode verdicts) {
        List<JsonNode> findings = new ArrayList<>();
        verdicts.get("groups").forEach(group -> group.get("findings").forEach(findings::add));
        assertThat(findings).hasSizeGreaterThan(10);
        return findings;
    }

    private static void differences(JsonNode verdicts, Path csv) throws Exception {
        Map<String, Map<String, String>> rows = rows(csv, "my-freeze");
        for (JsonNode finding : findings(verdicts)) {
            Map<String, String> row = rows.get(finding.get("outcome").asText());
            assertThat(row.keySet()).contains("mean", "verdict");
            same(finding.get("mean"), row.get("mean"));
            same(finding.get("low"), row.get("low"));
            same(finding.get("high"), row.get("high"));
            assertThat(finding.get("differenceVerdict").asText()).isEqualTo(row.get("verdict"));
        }
    }

    private static void conclusions(JsonNode verdicts, Path csv) throws Exception {
        Map<String, Map<String, String>> rows = rows(csv, "my-freeze");
        for (JsonNode finding : findings(verdicts)) {
            assertThat(rows.get(finding.get("outcome").asText()))
                    .containsValue(finding.get("standing").asText());
        }
    }

    private static void outcomes(JsonNode verdicts, Path csv) throws Exception {
        Map<String, Map<String, String>> own = rows(csv, "my-freeze");
        Map<String, Map<String, String>> reference = rows(csv, "baseline");
        for (JsonNode finding : findings(verdicts)) {
            String outcome = finding.get("outcome").asText();
            assertThat(finding.get("meanUnit").asText())
                    .isEqualTo(own.get(outcome).get("unit"));
            same(finding.get("scenarioMean"), own.get(outcome).get("mean"));
            same(finding.get("referenceMean"), reference.get(outcome).get("mean"));
        }
    }

    private static void months(JsonNode bands, Path csv) throws Exception {
        Map<String, Map<String, String>> own = rows(csv, "my-freeze");
        Map<String, Map<String, String>> reference = rows(csv, "baseline");
        for (JsonNode chart : bands.get("charts")) {
            for (int month = 0; month < bands.get("months").size(); month++) {
                String key = chart.get("outcome").asText()
                        + bands.get("months").get(month).asText();
                for (String quantile : List.of("p5", "p25", "p75", "p95")) {
                    same(
                            chart.at("/scenario/" + quantile).get(month),
                            own.get(key).get(quantile));
                    same(
                            chart.at("/reference/" + quantile).get(month),
                            reference.get(key).get(quantile));
                }
            }
        }
    }

    @Test
    void aPageThatLeavesEndsItsQuestion() throws Exception {
        String asked = question(",\"pairs\":1000,\"seed\":99");
        HttpResponse<InputStream> answer = lab.stream("/api/runs", asked, "leaves");
        assertThat(answer.body().read()).isGreaterThan(0);
        assertThat(lab.lab().underWay()).isPositive();
        answer.body().close();
        while (lab.lab().underWay() > 0) {
            Thread.sleep(20);
        }
        // It ended before its answer, which would be kept.
        HttpResponse<InputStream> again = lab.stream("/api/runs", asked, "comes back");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(again.body(), StandardCharsets.UTF_8))) {
            assertThat(json(lines.readLine()).get("cached").asBoolean()).isFalse();
        }
    }

    @Test
    void theStandardStructureOfTheRivalsHasTheNumbersOfTheAnswer() {
        String asked = question(",\"pairs\":16,\"seed\":12");
        frames(lab.post("/api/runs", asked));
        JsonNode first =
                frames(lab.post("/api/rivals", question(",\"pairs\":16,\"seed\":12,\"outcome\":\"attacks\""))).stream()
                        .filter(frame -> frame.get("frame").asText().equals("rival"))
                        .findFirst()
                        .orElseThrow();
        JsonNode finding = findings(frame(frames(lab.post("/api/runs", asked)), "verdicts")).stream()
                .filter(one -> one.get("outcome").asText().equals("attacks"))
                .findFirst()
                .orElseThrow();
        assertThat(first.get("mean")).isEqualTo(finding.get("mean"));
        assertThat(first.get("low")).isEqualTo(finding.get("low"));
    }

    @Test
    void aNewQuestionOfAPageTakesThePlaceOfTheOld() throws Exception {
        HttpResponse<InputStream> old = lab.stream("/api/runs", question(",\"pairs\":1000,\"seed\":77"), "impatient");
        assertThat(old.body().read()).isGreaterThan(0);
        frames(lab.post("/api/runs", question(",\"pairs\":16,\"seed\":78"), "impatient"));
        String rest = new String(old.body().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(rest).contains("\"frame\":\"problem\"").contains("a newer question of this page took its place");
    }

    @Test
    void driversNameAssumptionsOfTheEnsemble() {
        List<JsonNode> frames =
                frames(lab.post("/api/drivers", question(",\"pairs\":40,\"outcome\":\"deaths_civilian\"")));
        JsonNode drivers = frame(frames, "drivers");
        assertThat(drivers.get("pairs").asInt()).isEqualTo(40);
        assertThat(drivers.get("drivers")).isNotEmpty();
        List<Double> sizes = new ArrayList<>();
        drivers.get("drivers")
                .forEach(one -> sizes.add(-Math.abs(one.get("rankCorrelation").asDouble())));
        assertThat(sizes).isSorted();
        assertThat(Corridor.standard().catalogue().parameterIds())
                .containsAll(drivers.get("drivers").findValuesAsText("parameter"));
    }

    @Test
    void rivalsBeginWithTheStandardStructure() {
        List<JsonNode> frames =
                frames(lab.post("/api/rivals", question(",\"pairs\":16,\"outcome\":\"deaths_civilian\"")));
        List<JsonNode> rivals = frames.stream()
                .filter(frame -> frame.get("frame").asText().equals("rival"))
                .toList();
        int expected = 1
                + Corridor.standard().catalogue().switches().stream()
                        .mapToInt(choice -> Math.max(0, choice.rivals().size() - 1))
                        .sum();
        assertThat(rivals).hasSize(expected);
        assertThat(rivals.get(0).get("standard").asBoolean()).isTrue();
        assertThat(frame(frames, "end").get("of").asInt()).isEqualTo(rivals.size());
    }

    @Test
    void sharesOfTheChangesAddUpToTheDifference() {
        List<JsonNode> frames = frames(
                lab.post("/api/shares", question(",\"pairs\":16,\"seed\":12,\"outcome\":\"deaths_civilian_state\"")));
        JsonNode shares = frame(frames, "shares");
        JsonNode rivals = frames(lab.post(
                        "/api/rivals", question(",\"pairs\":16,\"seed\":12,\"outcome\":\"deaths_civilian_state\"")))
                .get(1);
        double sum = 0;
        for (JsonNode share : shares.get("shares")) {
            sum += share.get("share").asDouble();
        }
        assertThat(shares.get("pairs").asInt()).isEqualTo(16);
        assertThat(shares.get("shares").findValuesAsText("id"))
                .containsExactly("china.newCommitments", "pakistan.iboIntensity");
        assertThat(sum).isCloseTo(mean(rivals), within(1e-9));
        assertThat(shares.at("/sentences/1").asText()).contains("makes");
        assertThat(lab.post(
                                "/api/shares",
                                "{\"scenario\":{\"title\":\"x\",\"extends\":\"baseline\"},\"outcome\":\"attacks\"}")
                        .body())
                .contains("must differ from the reference in 2 to 6 settings, and differs in 0");
    }

    /** Each line of the list of changes has the share that covers it, and each share is of one part. */
    @Test
    void sharesNameTheLinesThatTheyCover() {
        String body = "{\"scenario\":{\"title\":\"Two kinds\",\"extends\":\"baseline\","
                + "\"levers\":{\"pakistan.iboIntensity\":{\"step\":{\"from\":\"2026-01-01\",\"value\":2.5}}},"
                + "\"events\":[{\"date\":\"2026-03-01\",\"kind\":\"summit\"},"
                + "{\"date\":\"2027-03-01\",\"kind\":\"summit\"}]},\"pairs\":16,\"seed\":12";
        JsonNode check = json(lab.post("/api/check", body + "}").body());
        List<String> lines = check.get("changes").findValuesAsText("id");
        JsonNode frame =
                frame(frames(lab.post("/api/shares", body + ",\"outcome\":\"deaths_civilian_state\"}")), "shares");
        List<String> covered = new ArrayList<>();
        frame.get("shares").forEach(share -> share.get("changes").forEach(id -> covered.add(id.asText())));

        assertThat(check.get("parts").asInt()).isEqualTo(2);
        assertThat(lines).hasSize(3);
        assertThat(frame.get("judged").asText()).isEqualTo("divided");
        assertThat(frame.get("of").asInt()).isEqualTo(16);
        assertThat(covered).containsExactlyInAnyOrderElementsOf(lines);
    }

    /** Four futures would be too few for an interval. */
    @Test
    void drawnSharesAreJudgedWithTheFewestPairs() {
        JsonNode frame = frame(
                frames(lab.post(
                        "/api/shares",
                        question(",\"pairs\":16,\"seed\":12,\"futures\":\"ensemble\",\"outcome\":\"attacks\""))),
                "shares");
        assertThat(frame.get("pairs").asInt()).isEqualTo(16);
        assertThat(frame.get("judged").asText()).isIn("divided", "unclear");
        assertThat(frame.at("/sentences/0").asText()).contains("16 futures");
    }

    private static double mean(JsonNode frame) {
        return frame.get("mean").asDouble();
    }

    @Test
    void historiesAreLowMiddleAndHigh() {
        JsonNode answer = json(lab.post("/api/histories", question(",\"pairs\":20,\"outcome\":\"attacks\""))
                .body());
        List<Double> values = new ArrayList<>();
        answer.get("histories").forEach(one -> values.add(one.get("value").asDouble()));
        assertThat(values).hasSize(3).isSorted();
        assertThat(values.get(0)).isLessThan(values.get(2));
        assertThat(answer.at("/histories/0/events")).isNotEmpty();
        assertThat(answer.at("/histories/0/months").size()).isGreaterThanOrEqualTo(60);
        assertThat(answer.findValues("terms").stream().anyMatch(terms -> terms.size() > 0))
                .isTrue();
    }

    @Test
    void bargainingAnswersWithBandsAndTakesCells() {
        JsonNode tables = json(lab.get("/api/bargaining").body()).get("tables");
        assertThat(tables.findValuesAsText("name")).contains("pakistan-china-2025", "ec-emissions-1994");
        JsonNode cells = json(lab.get("/api/bargaining/ec-emissions-1994").body());
        String actor = cells.at("/actors/0/id").asText();
        String issue = cells.at("/issues/0/id").asText();
        String plain = "{\"table\":\"ec-emissions-1994\",\"draws\":20";
        JsonNode before = json(lab.post("/api/bargaining", plain + "}").body());
        JsonNode after = json(lab.post(
                        "/api/bargaining",
                        plain + ",\"cells\":[{\"actor\":\"" + actor + "\",\"issue\":\"" + issue
                                + "\",\"field\":\"position\",\"value\":99}]}")
                .body());
        assertThat(after.at("/actors/0/positions/0/before").asDouble()).isEqualTo(99);
        assertThat(after.get("issues")).isNotEqualTo(before.get("issues"));
        assertThat(lab.post("/api/bargaining", plain + ",\"cells\":[{\"actor\":\"nobody\"}]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void bargainingRequestsWaitForEachOther() throws Exception {
        String asked = "{\"table\":\"ec-emissions-1994\",\"draws\":20,\"seed\":";
        List<String> alone = new ArrayList<>();
        for (int seed = 1; seed <= 3; seed++) {
            alone.add(lab.post("/api/bargaining", asked + seed + "}").body());
        }
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            List<Future<String>> together = new ArrayList<>();
            for (int seed = 1; seed <= 3; seed++) {
                String body = asked + seed + "}";
                String tab = "bargainer" + seed;
                together.add(
                        pool.submit(() -> lab.post("/api/bargaining", body, tab).body()));
            }
            for (int k = 0; k < 3; k++) {
                assertThat(together.get(k).get()).isEqualTo(alone.get(k));
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(alone).doesNotHaveDuplicates();
    }

    @Test
    void aBatchRunsAndItsReportIsOpenedByName() throws Exception {
        String asked = question(",\"pairs\":16,\"seed\":4,\"name\":\"first\"");
        String id = json(lab.post("/api/batches", asked).body()).get("id").asText();
        JsonNode state = json(lab.get("/api/batches/" + id).body());
        while (state.get("state").asText().equals("running")) {
            Thread.sleep(200);
            state = json(lab.get("/api/batches/" + id).body());
        }
        assertThat(state.get("state").asText()).as(state.toString()).isEqualTo("done");
        assertThat(json(lab.get("/api/results").body()).get("results").findValuesAsText("name"))
                .contains("first");
        String address = json(lab.post("/api/results/open", "{\"name\":\"first\"}")
                        .body())
                .get("address")
                .asText();
        HttpResponse<String> report = lab.send(lab.request(address).build());
        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox")
                .doesNotContain("script-src");
        assertThat(report.body()).contains("<html");
        assertThat(lab.send(lab.request(address.replace("report.html", "manifest.json"))
                                .build())
                        .statusCode())
                .isEqualTo(404);
        String compare = "{\"names\":[\"first\",\"nobody\"],\"name\":\"both\"}";
        assertThat(lab.post("/api/results/compare", compare).statusCode()).isEqualTo(404);
        String again = json(lab.post("/api/results/compare", compare.replace("nobody", "first"))
                        .body())
                .get("id")
                .asText();
        state = json(lab.get("/api/batches/" + again).body());
        while (state.get("state").asText().equals("running")) {
            Thread.sleep(100);
            state = json(lab.get("/api/batches/" + again).body());
        }
        assertThat(state.get("state").asText()).as(state.toString()).isEqualTo("done");
        assertThat(json(lab.get("/api/results").body()).get("results").findValuesAsText("name"))
                .contains("both");
        assertThat(lab.post("/api/batches", asked).statusCode()).isEqualTo(400);
        for (String name : List.of("../first", "first/", "", "/", "a b", "..")) {
            assertThat(lab.post("/api/results/open", "{\"name\":\"" + name + "\"}")
                            .statusCode())
                    .as(name)
                    .isEqualTo(404);
            assertThat(lab.post("/api/batches", question(",\"pairs\":16,\"name\":\"" + name + "\""))
                            .statusCode())
                    .as(name)
                    .isEqualTo(400);
        }
    }

    @Test
    void aBatchCanBeCancelled() throws Exception {
        String asked = question(",\"pairs\":1000,\"seed\":6,\"name\":\"long\"");
        HttpResponse<String> started = lab.post("/api/batches", asked);
        while (started.statusCode() == 409) {
            Thread.sleep(200);
            started = lab.post("/api/batches", asked);
        }
        String id = json(started.body()).get("id").asText();
        assertThat(lab.post("/api/batches/" + id + "/cancel", "{}").statusCode())
                .isEqualTo(200);
        JsonNode state = json(lab.get("/api/batches/" + id).body());
        while (state.get("state").asText().equals("running")) {
            Thread.sleep(100);
            state = json(lab.get("/api/batches/" + id).body());
        }
        assertThat(state.get("state").asText()).isEqualTo("cancelled");
    }
}
