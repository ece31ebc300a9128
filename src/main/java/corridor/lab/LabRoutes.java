package corridor.lab;

import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.analysis.attribution.Shapley;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.MonthlyContrast;
import corridor.batch.BatchPlan;
import corridor.catalogue.Outcome;
import corridor.lab.answer.Frames;
import corridor.lab.explore.BodyCheck;
import corridor.lab.explore.Explorer;
import corridor.lab.explore.Question;
import corridor.lab.explore.Summary;
import corridor.lab.explore.Ticket;
import corridor.lab.server.Call;
import corridor.lab.server.LabJson;
import corridor.lab.server.NdjsonStream;
import corridor.lab.server.Route;
import corridor.lab.why.Shares;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.scenario.ScenarioMix;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The routes of the lab, as docs/lab-api.md describes them. */
final class LabRoutes {
    private static final long MILLI = 1_000_000;
    private static final int MOST_COMPARED = 8;
    private static final String OUTCOME = "outcome";
    private static final String NAME = "name";

    private final LabParts parts;
    private final Runnable quit;
    private final Runnable shown;

    /**
     * @param quit ends the lab
     * @param shown runs when a page has what it needs to show itself; it may run more than once
     */
    LabRoutes(LabParts parts, Runnable quit, Runnable shown) {
        this.parts = parts;
        this.quit = quit;
        this.shown = shown;
    }

    List<Route> all() {
        return List.of(
                Route.get("/api/catalogue", call -> {
                    call.json(parts.catalogueAnswer());
                    shown.run();
                }),
                Route.get(
                        "/api/scenarios/*", call -> call.json(parts.scenarios().shipped(call.part()))),
                Route.post(
                        "/api/check",
                        call -> call.json(
                                parts.scenarios().checked(parts.questions().read(call.body())))),
                Route.post("/api/runs", this::runs),
                Route.post("/api/drivers", this::drivers),
                Route.post("/api/rivals", this::rivals),
                Route.post("/api/shares", this::shares),
                Route.post("/api/histories", this::histories),
                Route.get("/api/results", call -> call.json(parts.folders().list())),
                Route.post("/api/results/open", this::open),
                Route.post("/api/results/compare", this::compare),
                Route.get("/api/batches", call -> call.json(parts.batches().list())),
                Route.post("/api/batches", this::batch),
                Route.get("/api/batches/*", call -> call.json(parts.batches().state(call.part()))),
                Route.post("/api/batches/*/cancel", call -> {
                    empty(call.body());
                    call.json(parts.batches().cancel(call.part()));
                }),
                Route.get("/api/bargaining", call -> call.json(parts.tables().list())),
                Route.get("/api/bargaining/*", call -> call.json(parts.tables().cells(call.part()))),
                Route.post("/api/bargaining", this::bargain),
                Route.post("/api/quit", call -> {
                    empty(call.body());
                    call.json(LabJson.answer().put("ending", true));
                    quit.run();
                }));
    }

    private static void empty(JsonPart body) {
        BodyCheck check = new BodyCheck(body);
        check.keys(List.of());
        check.done();
    }

    private Ticket ticket(Call call, String kind) {
        return parts.tickets().take(List.of(call.visitor(), kind));
    }

    private void runs(Call call) throws IOException {
        long begun = System.nanoTime();
        Question question = parts.questions().read(call.body());
        List<Runnable> afterwards = new ArrayList<>();
        try {
            call.stream(stream -> {
                try (Ticket ticket = ticket(call, "runs")) {
                    boolean cached = parts.explorer().knows(question);
                    stream.line(Frames.start(question.scenario().name(), question.pairs(), cached));
                    afterwards.add(parts.explorer().explore(question, ticket, told(question, stream)));
                    stream.line(Frames.end((System.nanoTime() - begun) / MILLI));
                }
            });
        } finally {
            afterwards.forEach(Runnable::run);
        }
    }

    private Explorer.Listener told(Question question, NdjsonStream stream) {
        Frames frames = new Frames(parts.catalogue());
        return new Explorer.Listener() {
            @Override
            public void progress(int pairs) throws IOException {
                stream.line(Frames.progress(pairs, question.pairs()));
            }

            @Override
            public void bands(int pairs, List<MonthlyContrast> charts) throws IOException {
                stream.line(Frames.bands(pairs, question.pairs(), charts));
            }

            @Override
            public void answer(Summary summary) throws IOException {
                stream.line(frames.verdicts(question, summary));
            }
        };
    }

    private void drivers(Call call) throws IOException {
        long begun = System.nanoTime();
        JsonPart body = call.body();
        Question question = parts.questions().read(body, OUTCOME);
        Outcome outcome = parts.questions().outcome(body, question);
        BatchPlan plan = parts.drivers().plan(question);
        int of = plan.futures().futures();
        call.stream(stream -> {
            try (Ticket ticket = ticket(call, "drivers")) {
                stream.line(Frames.start(question.scenario().name(), of, false));
                stream.line(
                        parts.drivers().frame(plan, outcome, ticket, done -> stream.line(Frames.progress(done, of))));
                stream.line(Frames.end((System.nanoTime() - begun) / MILLI));
            }
        });
    }

    private void rivals(Call call) throws IOException {
        JsonPart body = call.body();
        Question question = parts.questions().read(body, OUTCOME, "crossed");
        Outcome outcome = parts.questions().outcome(body, question);
        JsonPart crossed = body.orNull("crossed");
        BodyCheck check = new BodyCheck(body);
        if (!crossed.is(Kind.BOOLEAN) && !crossed.is(Kind.NULL)) {
            check.problem(crossed, "must be " + Kind.BOOLEAN.words());
        }
        check.done();
        List<Map<String, String>> points = parts.rivals().points(question, crossed.number() != 0);
        call.stream(stream -> {
            try (Ticket ticket = ticket(call, "rivals")) {
                rivals(question, outcome, points, ticket, stream);
            }
        });
    }

    private void rivals(
            Question question, Outcome outcome, List<Map<String, String>> points, Ticket ticket, NdjsonStream stream)
            throws IOException {
        long begun = System.nanoTime();
        int pairs = parts.rivals().plan(question, Map.of()).size() / 2;
        int of = pairs * points.size();
        stream.line(Frames.start(question.scenario().name(), of, false));
        Difference first = null;
        int holds = 0;
        for (int k = 0; k < points.size(); k++) {
            int before = k * pairs;
            Difference found = parts.rivals()
                    .difference(
                            parts.rivals().plan(question, points.get(k)),
                            outcome,
                            ticket,
                            done -> stream.line(Frames.progress(before + done, of)));
            first = first == null ? found : first;
            holds += found.verdict() == first.verdict() ? 1 : 0;
            stream.line(parts.rivals().frame(k, points.size(), points.get(k), found));
        }
        stream.line(Frames.end((System.nanoTime() - begun) / MILLI)
                .put("holds", holds)
                .put("of", points.size()));
    }

    private void shares(Call call) throws IOException {
        long begun = System.nanoTime();
        JsonPart body = call.body();
        Question question = parts.questions().read(body, OUTCOME);
        Outcome outcome = parts.questions().outcome(body, question);
        ScenarioMix mix = parts.shares().mix(question);
        if (!Shares.canDivide(mix)) {
            throw new InputException(Problem.field(
                    "scenario",
                    "must differ from the reference in 2 to " + Shapley.MOST_EXACT + " settings, and differs in "
                            + mix.parts().size()));
        }
        BatchPlan plan = parts.shares().plan(question, mix);
        int of = plan.size() / plan.scenarios().size();
        call.stream(stream -> {
            try (Ticket ticket = ticket(call, "shares")) {
                stream.line(Frames.start(question.scenario().name(), of, false));
                stream.line(parts.shares()
                        .frame(question, mix, plan, outcome, ticket, done -> stream.line(Frames.progress(done, of))));
                stream.line(Frames.end((System.nanoTime() - begun) / MILLI));
            }
        });
    }

    private void histories(Call call) throws IOException {
        JsonPart body = call.body();
        Question question = parts.questions().read(body, OUTCOME);
        Outcome outcome = parts.questions().outcome(body, question);
        ObjectNode answer;
        try (Ticket ticket = ticket(call, "histories")) {
            answer = parts.histories().answer(question, outcome, ticket);
        }
        call.json(answer);
    }

    private void bargain(Call call) throws IOException {
        JsonPart body = call.body();
        ObjectNode answer;
        try (Ticket ticket = ticket(call, "bargaining")) {
            answer = parts.tables().bargained(body, ticket);
        }
        call.json(answer);
    }

    private void open(Call call) throws IOException {
        JsonPart body = call.body();
        BodyCheck check = new BodyCheck(body);
        check.keys(List.of(NAME));
        Optional<String> name = text(check, body);
        check.done();
        call.json(LabJson.answer().put("address", parts.folders().open(name.orElseThrow())));
    }

    private void batch(Call call) throws IOException {
        JsonPart body = call.body();
        Question question = parts.questions().read(body, NAME);
        BodyCheck check = new BodyCheck(body);
        Optional<String> name = text(check, body);
        check.done();
        call.json(LabJson.answer()
                .put(
                        "id",
                        parts.batches()
                                .start(
                                        question.plan(),
                                        name.orElseThrow(),
                                        parts.commands().batch(question))));
    }

    private void compare(Call call) throws IOException {
        JsonPart body = call.body();
        BodyCheck check = new BodyCheck(body);
        check.keys(List.of("names", NAME));
        Optional<String> name = text(check, body);
        JsonPart names = body.orNull("names");
        boolean texts = names.is(Kind.LIST) && names.items().stream().allMatch(item -> item.is(Kind.TEXT));
        if (!texts || names.items().size() < 2 || names.items().size() > MOST_COMPARED) {
            check.problem(names, "must be a list of two to " + MOST_COMPARED + " names of result folders");
        }
        check.done();
        List<String> given = names.items().stream().map(JsonPart::text).toList();
        call.json(LabJson.answer()
                .put(
                        "id",
                        parts.batches()
                                .compare(
                                        given,
                                        name.orElseThrow(),
                                        parts.commands().compare(given, name.orElseThrow()))));
    }

    private static Optional<String> text(BodyCheck check, JsonPart body) {
        JsonPart part = body.orNull(NAME);
        if (!part.is(Kind.TEXT)) {
            check.problem(part, "must be " + Kind.TEXT.words());
        }
        return Optional.of(part.text());
    }
}
