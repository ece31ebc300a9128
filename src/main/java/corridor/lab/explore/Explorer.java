package corridor.lab.explore;

import corridor.analysis.comparison.MonthlyContrast;
import corridor.batch.BatchPlan;
import corridor.catalogue.Catalogue;
import corridor.lab.server.Refusal;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.run.RunFactory;
import corridor.task.Tasks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers questions: runs their pairs in turns with other questions, and reports after some of them. */
public final class Explorer {
    /** Longest time of a question, in seconds. */
    public static final int DEADLINE_SECONDS = 30;

    private static final long NANOS = 1_000_000_000L;
    private static final long LOOK_NANOS = NANOS / 5;
    private static final int[] STAGES = {16, 48, 112};
    /** Runs of references that are kept: a run has about 20 kB. */
    private static final int RUNS_KEPT = 2400;

    private static final int SUMMARIES_KEPT = 32;

    private final Catalogue catalogue;
    private final OutcomeTable table;
    private final RunFactory model;
    private final FairQueue queue;
    private final Tasks tasks;
    private final Settings settings;
    private final RecentlyUsed<RunSet> references = new RecentlyUsed<>(RUNS_KEPT, RunSet::size);
    private final RecentlyUsed<Summary> summaries = new RecentlyUsed<>(SUMMARIES_KEPT, summary -> 1);

    /** Receives the answer to a question in parts. */
    public interface Listener {
        /**
         * Receives the number of pairs that are done, a few times a second.
         *
         * @throws IOException when nobody listens any more
         */
        void progress(int pairs) throws IOException;

        /** Receives the bands of the charts over the first pairs. */
        void bands(int pairs, List<MonthlyContrast> charts) throws IOException;

        /** Receives the whole answer, once. */
        void answer(Summary summary) throws IOException;
    }

    /** Receives the number of runs that are done. */
    @FunctionalInterface
    public interface Progress {
        /** @throws IOException when nobody listens any more */
        void isAt(int done) throws IOException;
    }

    public Explorer(Catalogue catalogue, RunFactory model, FairQueue queue, Tasks tasks) {
        this.catalogue = catalogue;
        this.table = OutcomeTable.of(catalogue);
        this.model = model;
        this.queue = queue;
        this.tasks = tasks;
        this.settings = new Settings(catalogue);
    }

    /** Whether the answer to a question is kept from an earlier time. */
    public boolean knows(Question question) {
        return summaries.find(settings.of(question.plan())).isPresent();
    }

    /**
     * Answers a question.
     *
     * @throws Refusal if the question is cancelled, or the machine is too busy for the first bands
     * @throws IOException when nobody listens any more
     */
    public void explore(Question question, Ticket ticket, Listener listener) throws IOException {
        BatchPlan plan = question.plan();
        String key = settings.of(plan);
        Optional<Summary> known = summaries.find(key);
        Summary summary = known.isPresent() ? known.get() : computed(question, key, ticket, listener);
        listener.bands(
                summary.pairs(),
                question.charts().stream()
                        .map(chart -> summary.contrasts().get(chart.id()))
                        .toList());
        listener.answer(summary);
    }

    private Summary computed(Question question, String key, Ticket ticket, Listener listener) throws IOException {
        BatchPlan plan = question.plan();
        List<RunSet> sets = sets(plan);
        PairedRuns work = new PairedRuns(sets);
        long end = System.nanoTime() + DEADLINE_SECONDS * NANOS;
        boolean inTime = true;
        queue.add(work);
        try {
            for (int stage : STAGES) {
                if (stage < question.pairs() && inTime) {
                    inTime = await(work, stage, ticket, listener::progress, end);
                    if (inTime) {
                        listener.bands(stage, Summary.contrasts(plan, sets, stage, question.charts(), table));
                    }
                }
            }
            inTime = inTime && await(work, question.pairs(), ticket, listener::progress, end);
        } finally {
            queue.remove(work);
        }
        Summary summary = inTime ? Summary.of(plan, sets, catalogue, tasks) : ofFewer(plan, sets, work);
        ticket.check();
        return inTime ? summaries.get(key, () -> summary) : summary;
    }

    /**
     * Answers a question on a machine that is too busy for all of its pairs: over the replicates of all futures that
     * were run in time, as if the question had asked for so many.
     *
     * @throws Refusal if they are too few for bands
     */
    private Summary ofFewer(BatchPlan plan, List<RunSet> sets, PairedRuns work) {
        int replicates = work.done() / plan.futures().futures();
        if (replicates * plan.futures().futures() < STAGES[0]) {
            throw tooBusy(work);
        }
        return Summary.of(
                new BatchPlan(plan.scenarios(), plan.points(), plan.futures(), replicates, plan.seed(), plan.keep()),
                sets,
                catalogue,
                tasks);
    }

    /**
     * Runs all pairs of a plan, and returns them by scenario, futures varying first. A failed run has NaN throughout.
     *
     * @param seconds longest time
     */
    public List<List<RunResult>> runs(BatchPlan plan, Ticket ticket, Progress progress, int seconds)
            throws IOException {
        List<RunSet> sets = sets(plan);
        PairedRuns work = new PairedRuns(sets);
        queue.add(work);
        try {
            if (!await(work, work.size(), ticket, progress, System.nanoTime() + seconds * NANOS)) {
                throw tooBusy(work);
            }
        } finally {
            queue.remove(work);
        }
        return sets.stream().map(set -> set.first(set.size())).toList();
    }

    /** Returns the runs of each scenario; those of the reference are shared with other questions. */
    private List<RunSet> sets(BatchPlan plan) {
        List<RunSet> sets = new ArrayList<>();
        for (int k = 0; k < plan.scenarios().size(); k++) {
            sets.add(k == 0 ? reference(plan) : new RunSet(plan, k, model, table));
        }
        return sets;
    }

    private RunSet reference(BatchPlan plan) {
        String key = settings.of(plan, 0);
        RunSet set = references.get(key, () -> new RunSet(plan, 0, model, table));
        if (set.isBroken()) {
            references.drop(key);
            return references.get(key, () -> new RunSet(plan, 0, model, table));
        }
        return set;
    }

    /**
     * Runs the reference of a plan while no question has anything to run, so that its runs are there when asked for.
     */
    public void prepare(BatchPlan plan) {
        queue.addBehind(new PairedRuns(List.of(reference(plan))));
    }

    /** Runs the first pairs of plans while no question has anything to run, so that later runs are fast. */
    public void rehearse(List<BatchPlan> plans) {
        List<RunSet> sets = new ArrayList<>();
        plans.forEach(plan -> sets.add(new RunSet(plan, 1, model, table)));
        queue.addBehind(new PairedRuns(sets));
    }

    /** Waits for pairs, and returns whether they were done in time. */
    private boolean await(PairedRuns work, int pairs, Ticket ticket, Progress progress, long end) throws IOException {
        while (true) {
            ticket.check();
            boolean there;
            try {
                there = queue.await(() -> ticket.isCancelled() || work.done() >= pairs, LOOK_NANOS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Refusal(503, "lab", "the lab is ending");
            }
            ticket.check();
            if (there) {
                return true;
            }
            if (System.nanoTime() > end) {
                return false;
            }
            progress.isAt(work.done());
        }
    }

    private static Refusal tooBusy(PairedRuns work) {
        return new Refusal(
                503,
                "question",
                "this machine is too busy: " + work.done() + " of " + work.size()
                        + " pairs were done when the time was up; ask for fewer pairs, or try again");
    }
}
