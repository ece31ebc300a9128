package corridor.lab;

import corridor.analysis.comparison.MonthlyContrast;
import corridor.batch.BatchPlan;
import corridor.batch.FutureDraws;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.design.StructureDesign;
import corridor.lab.answer.Frames;
import corridor.lab.explore.Explorer;
import corridor.lab.explore.Question;
import corridor.lab.explore.QuestionReader;
import corridor.lab.explore.Shipped;
import corridor.lab.explore.Summary;
import corridor.lab.explore.Ticket;
import corridor.lab.explore.TicketDesk;
import corridor.lab.server.LabJson;
import corridor.lab.server.Refusal;
import corridor.result.Keep;
import corridor.scenario.LeverSetting;
import corridor.scenario.Scenario;
import corridor.text.JsonPart;
import corridor.text.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rehearsal answers a question to nobody and then makes some 700 runs, while the page loads. The compiler of the
 * Java machine then knows the code, and the first change of a user is as fast as the twentieth. Questions of users go
 * first.
 */
final class Rehearsal {
    private static final int RUNS_OF_A_LEVER = 8;
    private static final String QUESTION =
            "{\"scenario\":{\"title\":\"Rehearsal\",\"extends\":\"baseline\"},\"pairs\":17,\"seed\":0}";

    private final Catalogue catalogue;
    private final Shipped shipped;
    private final QuestionReader questions;
    private final Explorer explorer;
    private final TicketDesk tickets;
    private final Frames frames;

    Rehearsal(Catalogue catalogue, Shipped shipped, QuestionReader questions, Explorer explorer, TicketDesk tickets) {
        this.catalogue = catalogue;
        this.shipped = shipped;
        this.questions = questions;
        this.explorer = explorer;
        this.tickets = tickets;
        this.frames = new Frames(catalogue);
    }

    void run() {
        Question small = questions.read(body());
        try (Ticket ticket = tickets.take(this)) {
            explorer.explore(small, ticket, new Silent(small)).run();
        } catch (IOException | Refusal e) {
            // The lab is ending, or the machine is too busy for a rehearsal.
            return;
        }
        Scenario baseline = shipped.find(Shipped.BASELINE).orElseThrow();
        explorer.prepare(new BatchPlan(List.of(baseline), QuestionReader.USUAL_PAIRS, QuestionReader.USUAL_SEED));
        List<BatchPlan> plans = plans(baseline);
        explorer.rehearse(plans);
        // The toggle between defaults and ensemble then finds the runs of its reference, too.
        int futures = QuestionReader.USUAL_PAIRS / QuestionReader.REPLICATES;
        explorer.prepare(new BatchPlan(
                List.of(baseline),
                StructureDesign.none(),
                FutureDraws.ensemble(catalogue, List.of(baseline), futures, QuestionReader.USUAL_SEED),
                QuestionReader.REPLICATES,
                QuestionReader.USUAL_SEED,
                Keep.NOTHING));
    }

    /** Returns plans that move each lever. */
    private List<BatchPlan> plans(Scenario baseline) {
        List<BatchPlan> plans = new ArrayList<>();
        for (Lever lever : catalogue.levers()) {
            double far = lever.high() == lever.neutral() ? lever.low() : lever.high();
            Scenario moved = baseline.with(Map.of(lever.id(), new LeverSetting.Constant(far)), Map.of(), Map.of());
            Scenario named = new Scenario(
                    "rehearsal",
                    "",
                    List.of(),
                    moved.start(),
                    moved.years(),
                    moved.levers(),
                    moved.events(),
                    moved.parameters(),
                    moved.switches(),
                    moved.info());
            plans.add(new BatchPlan(List.of(baseline, named), RUNS_OF_A_LEVER, 0));
        }
        return plans;
    }

    private static JsonPart body() {
        return JsonReader.read(QUESTION, new JsonReader.Format("request"), (line, column, path, rule) -> {})
                .orElseThrow();
    }

    /** Makes all frames, and sends them to nobody. */
    private final class Silent implements Explorer.Listener {
        private final Question question;

        Silent(Question question) {
            this.question = question;
        }

        @Override
        public void progress(int pairs) {
            LabJson.text(Frames.progress(pairs, question.pairs()));
        }

        @Override
        public void bands(int pairs, List<MonthlyContrast> charts) {
            LabJson.text(Frames.bands(pairs, question.pairs(), charts));
        }

        @Override
        public void answer(Summary summary) {
            LabJson.text(frames.verdicts(question, summary));
        }
    }
}
