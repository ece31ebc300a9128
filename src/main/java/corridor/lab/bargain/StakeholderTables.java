package corridor.lab.bargain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.Corridor;
import corridor.bargain.Bands;
import corridor.bargain.BargainEngine;
import corridor.bargain.BargainTable;
import corridor.bargain.IssueScale;
import corridor.bargain.smp.SmpEngine;
import corridor.bargain.smp.SmpProfile;
import corridor.bargain.smp.SmpRules;
import corridor.exchange.BargainFile;
import corridor.lab.explore.BodyCheck;
import corridor.lab.explore.Explorer;
import corridor.lab.explore.OneAtATime;
import corridor.lab.explore.Ticket;
import corridor.lab.server.LabJson;
import corridor.lab.server.Refusal;
import corridor.report.bargaining.BargainStory;
import corridor.task.Tasks;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import corridor.workflow.bargaining.BargainWorkflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tables of stakeholders that come with the program. A table is found by its listed name only. */
public final class StakeholderTables {
    private static final int MOST_DRAWS = 500;
    private static final int USUAL_DRAWS = 200;
    private static final int MOST_CELLS = 5000;
    private static final double MOST_CAPABILITY = 1e8;
    private static final double LEAST_CAPABILITY = 1e-6;
    private static final String POSITION = "position";
    private static final String SALIENCE = "salience";
    private static final String CAPABILITY = "capability";

    private final Corridor corridor;
    private final Tasks tasks;
    private final OneAtATime turns = new OneAtATime();
    private final Map<String, BargainFile> tables = new TreeMap<>();

    /** @param scenarios folder of the shipped scenarios, which holds the tables */
    public StakeholderTables(Corridor corridor, Optional<Path> scenarios, Tasks tasks) {
        this.corridor = corridor;
        this.tasks = tasks;
        scenarios.map(folder -> folder.resolve("stakeholders")).ifPresent(this::read);
    }

    private void read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.matches("[a-z0-9-]+\\.(json|csv)")) {
                    tables.put(name.replaceFirst("\\.[a-z]+$", ""), BargainFile.read(file));
                }
            }
        } catch (IOException e) {
            // A program without this folder has no tables, and the list says so.
            tables.clear();
        }
    }

    /** Returns the answer to {@code GET /api/bargaining}. */
    public ObjectNode list() {
        ObjectNode answer = LabJson.answer();
        ArrayNode list = answer.putArray("tables");
        tables.forEach((name, file) -> list.addObject()
                .put("name", name)
                .put("title", file.title().isBlank() ? name : file.title())
                .put("actors", file.table().size())
                .put("issues", file.table().issues().size()));
        return answer;
    }

    /** Returns a table as cells. */
    public ObjectNode cells(String name) {
        BargainFile file = find(name);
        BargainTable table = file.table();
        ObjectNode answer =
                LabJson.answer().put("name", name).put("title", file.title().isBlank() ? name : file.title());
        ArrayNode actors = answer.putArray("actors");
        for (int i = 0; i < table.size(); i++) {
            actors.addObject()
                    .put("id", table.actors().get(i))
                    .put("description", table.descriptions().get(i));
        }
        ArrayNode issues = answer.putArray("issues");
        for (int k = 0; k < table.issues().size(); k++) {
            IssueScale scale = file.scales().get(k);
            issues.addObject()
                    .put("id", table.issues().get(k))
                    .put("low", scale.low())
                    .put("middle", scale.middle())
                    .put("high", scale.high());
        }
        ArrayNode fields = answer.putArray("fields");
        fields.addObject().put("field", POSITION).put("low", 0).put("high", 100);
        fields.addObject().put("field", SALIENCE).put("low", 0).put("high", 1);
        fields.addObject().put("field", CAPABILITY).put("low", LEAST_CAPABILITY).put("high", MOST_CAPABILITY);
        ArrayNode cells = answer.putArray("cells");
        for (int i = 0; i < table.size(); i++) {
            cell(cells, table.actors().get(i), "", CAPABILITY, table.capability()[i]);
            for (int k = 0; k < table.issues().size(); k++) {
                String issue = table.issues().get(k);
                cell(cells, table.actors().get(i), issue, POSITION, table.position()[i][k]);
                cell(cells, table.actors().get(i), issue, SALIENCE, table.salience()[i][k]);
            }
        }
        return answer;
    }

    private static void cell(ArrayNode cells, String actor, String issue, String field, double value) {
        cells.addObject()
                .put("actor", actor)
                .put("issue", issue)
                .put("field", field)
                .set("value", LabJson.number(value));
    }

    /** A request to bargain, which was read without problems. */
    private record Request(String name, BargainFile file, long seed, int draws) {}

    /**
     * Lets the stakeholders of a request bargain, one request at a time, and returns positions with their bands.
     *
     * @param ticket ticket of the request
     * @throws Refusal if the request waits too long, or a newer one of its page takes its place meanwhile
     */
    public ObjectNode bargained(JsonPart body, Ticket ticket) {
        Request request = request(body);
        return turns.run(ticket, Explorer.DEADLINE_SECONDS, () -> bargained(request));
    }

    private ObjectNode bargained(Request request) {
        BargainFile file = request.file();
        BargainEngine engine = new SmpEngine(SmpRules.of(SmpProfile.PRODUCT, file.settings()));
        BargainWorkflow workflow =
                corridor.bargaining(file, engine, request.seed(), request.draws(), engine.usualTurns());
        BargainWorkflow.Finished finished = workflow.bargain(tasks);
        Bands bands = finished.bands();
        int end = bands.mean().length - 1;
        BargainTable table = file.table();
        ObjectNode answer = LabJson.answer()
                .put("table", request.name())
                .put("draws", request.draws())
                .put("turns", end)
                .put("converged", finished.central().converged());
        ArrayNode issues = answer.putArray("issues");
        for (int k = 0; k < table.issues().size(); k++) {
            ObjectNode issue = issues.addObject()
                    .put("id", table.issues().get(k))
                    .put("words", file.scales().get(k).words());
            issue.set("before", LabJson.number(finished.central().weightedMean()[0][k]));
            issue.set("after", band(bands.mean()[end][k]));
            issue.set("median", band(bands.median()[end][k]));
        }
        ArrayNode actors = answer.putArray("actors");
        for (int i = 0; i < table.size(); i++) {
            ArrayNode positions =
                    actors.addObject().put("id", table.actors().get(i)).putArray("positions");
            for (int k = 0; k < table.issues().size(); k++) {
                ObjectNode one =
                        positions.addObject().put("issue", table.issues().get(k));
                one.set("before", LabJson.number(table.position()[i][k]));
                one.set("after", band(bands.position()[end][i][k]));
            }
        }
        answer.set(
                "sentences",
                LabJson.texts(new BargainStory(table, finished.central(), file.scales()).sentences(bands)));
        answer.set("notes", LabJson.texts(finished.central().notes()));
        return answer;
    }

    private Request request(JsonPart body) {
        BodyCheck check = new BodyCheck(body);
        check.keys(List.of("table", "cells", "seed", "draws"));
        Optional<String> name = check.name("table", tables.keySet(), "is not a table of the program", "");
        long seed = check.whole("seed", 0, BodyCheck.MOST_WHOLE, 1);
        int draws = (int) check.whole("draws", 0, MOST_DRAWS, USUAL_DRAWS);
        check.done();
        BargainFile file = tables.get(name.orElseThrow());
        if (body.has("cells")) {
            file = changed(file, body.get("cells"), check);
            check.done();
        }
        return new Request(name.get(), file, seed, draws);
    }

    private static BargainFile changed(BargainFile file, JsonPart cells, BodyCheck check) {
        if (!cells.is(Kind.LIST) || cells.items().size() > MOST_CELLS) {
            check.problem(cells, "must be a list of at most " + MOST_CELLS + " cells");
            return file;
        }
        BargainTable table = file.table();
        double[] capability = table.capability().clone();
        double[][] salience = copy(table.salience());
        double[][] position = copy(table.position());
        for (JsonPart cell : cells.items()) {
            if (!cell.is(Kind.OBJECT)) {
                check.problem(cell, "must be " + Kind.OBJECT.words());
                continue;
            }
            check.keys(cell, List.of("actor", "issue", "field", "value"));
            Optional<String> actor =
                    check.name(cell.orNull("actor"), table.actors(), "is not an actor of the table", "");
            Optional<String> field =
                    check.name(cell.orNull("field"), List.of(POSITION, SALIENCE, CAPABILITY), "is not a field", "");
            boolean whole = field.equals(Optional.of(CAPABILITY));
            Optional<String> issue = whole
                    ? Optional.of("")
                    : check.name(cell.orNull("issue"), table.issues(), "is not an issue of the table", "");
            double low = whole ? LEAST_CAPABILITY : 0;
            double high = whole ? MOST_CAPABILITY : field.equals(Optional.of(SALIENCE)) ? 1 : 100;
            Optional<Double> value = check.number(cell.orNull("value"), low, high);
            if (actor.isEmpty() || field.isEmpty() || issue.isEmpty() || value.isEmpty()) {
                continue;
            }
            int i = table.actors().indexOf(actor.get());
            int k = table.issues().indexOf(issue.get());
            switch (field.get()) {
                case POSITION -> position[i][k] = value.get();
                case SALIENCE -> salience[i][k] = value.get();
                default -> capability[i] = value.get();
            }
        }
        check.done();
        return new BargainFile(
                file.title(),
                table.with(capability, salience, position, table.redLines()),
                file.settings(),
                file.ranges(),
                file.scales(),
                file.reasons());
    }

    private static double[][] copy(double[][] rows) {
        return Stream.of(rows).map(double[]::clone).toArray(double[][]::new);
    }

    private static ObjectNode band(double[] levels) {
        ObjectNode band = LabJson.object();
        List<String> names = List.of("p5", "p25", "p50", "p75", "p95");
        for (int l = 0; l < names.size(); l++) {
            band.set(names.get(l), LabJson.number(levels[l]));
        }
        return band;
    }

    private BargainFile find(String name) {
        BargainFile file = tables.get(name);
        if (file == null) {
            throw new Refusal(404, "table", "no table of the program has this name");
        }
        return file;
    }
}
