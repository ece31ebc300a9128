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
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** Answers questions: runs their pairs in turns with other questions, and reports after some of them. */
public final class Explorer {
    /** Longest time of a question, in seconds. */
    public static final int DEADLINE_SECONDS = 30;

    private static final long NANOS = 1_000_000_000L;
    private static final long LOOK_NANOS = NANOS / 5;
    /** Runs of references that are kept: a run has about 20 kB. */
    private static final int REFERENCE_RUNS_KEPT = 1600;

    /** Runs of other scenarios that are kept, so that a further question on the last ones need not repeat them. */
    private static final int SCENARIO_RUNS_KEPT = 800;

    private static final int ANSWERS_KEPT = 32;

    private final Catalogue catalogue;
    private final OutcomeTable table;
    private final RunFactory model;
    private final FairQueue queue;
    private final Tasks tasks;
    private final Settings settings;
    private final LongSupplier clock;
    private final RecentlyUsed<RunSet> references = new RecentlyUsed<>(REFERENCE_RUNS_KEPT, RunSet::size);
    private final RecentlyUsed<RunSet> scenarios = new RecentlyUsed<>(SCENARIO_RUNS_KEPT, RunSet::size);
    private final RecentlyUsed<Answer> answers = new RecentlyUsed<>(ANSWERS_KEPT, answer -> 1);

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
        this(catalogue, model, queue, tasks, System::nanoTime);
    }

    /** @param clock time in nanoseconds */
    Explorer(Catalogue catalogue, RunFactory model, FairQueue queue, Tasks tasks, LongSupplier clock) {
        this.clock = clock;
        this.catalogue = catalogue;
        this.table = OutcomeTable.of(catalogue);
        this.model = model;
        this.queue = queue;
        this.tasks = tasks;
        this.settings = new Settings(catalogue);
    }

    /** Whether the answer to a question is kept from an earlier time. */
    public boolean knows(Question question) {
        return answers.find(settings.of(question.plan())).isPresent();
    }

    /**
     * Answers a question. The last bands come before the analysis, and what only later questions need comes after it.
     *
     * @return what completes the answer for later questions, to be run when the client has the answer
     * @throws Refusal if the question is cancelled, or the machine is too busy for the first bands
     * @throws IOException when nobody listens any more
     */
    public Runnable explore(Question question, Ticket ticket, Listener listener) throws IOException {
        String key = settings.of(question.plan());
        Optional<Answer> known = answers.find(key);
        if (known.isEmpty()) {
            return computed(question, key, ticket, listener);
        }
        Answer answer = known.get();
        listener.bands(
                answer.summary().pairs(),
                question.charts().stream()
                        .map(chart -> answer.contrast(chart.id()))
                        .toList());
        listener.answer(answer.summary());
        return () -> {};
    }

    private Runnable computed(Question question, String key, Ticket ticket, Listener listener) throws IOException {
        BatchPlan plan = question.plan();
        List<RunSet> sets = sets(plan);
        // An answer needs a replicate of each future.
        int turns = Math.max(Stages.SECOND, plan.futures().futures());
        PairedRuns work = new PairedRuns(sets, question.pairs(), turns);
        long end = clock.getAsLong() + DEADLINE_SECONDS * NANOS;
        boolean inTime = true;
        int shown = 0;
        queue.add(work);
        try {
            while (inTime && shown < question.pairs()) {
                int last = shown;
                inTime = await(work, () -> stage(last, question) <= work.done(), ticket, listener::progress, end);
                int stage = stage(last, question);
                // Fewer questions may wait by now, so that the next stage is farther.
                if (inTime && stage <= work.done()) {
                    shown = stage;
                    listener.bands(shown, Summary.contrasts(plan, sets, shown, question.charts(), table));
                }
            }
        } finally {
            queue.remove(work);
        }
        BatchPlan done = inTime ? plan : fewer(plan, work);
        if (!inTime) {
            int pairs = done.futures().futures() * done.replicates();
            listener.bands(pairs, Summary.contrasts(done, sets, pairs, question.charts(), table));
        }
        ticket.check();
        Answer answer = new Answer(
                Summary.of(done, sets, catalogue, tasks),
                pairs -> Summary.contrasts(plan, sets, pairs, table.monthly(), table));
        ticket.check();
        if (inTime) {
            answers.get(key, () -> answer);
        }
        try {
            listener.answer(answer.summary());
        } catch (IOException e) {
            if (inTime) {
                answer.complete();
            }
            throw e;
        }
        // Further bands are for the next question of the same kind, and only an answer in time is kept for it.
        return inTime ? answer::complete : () -> {};
    }

    private int stage(int shown, Question question) {
        return Stages.next(shown, queue.waiting(), question.pairs());
    }

    /**
     * Returns the plan of a question on a machine that is too busy for all of its pairs: the replicates of all futures
     * that were run in time, as if the question had asked for so many.
     *
     * @throws Refusal if they are too few for bands
     */
    private BatchPlan fewer(BatchPlan plan, PairedRuns work) {
        int replicates = work.done() / plan.futures().futures();
        if (replicates * plan.futures().futures() < Stages.FIRST) {
            throw tooBusy(work);
        }
        return new BatchPlan(plan.scenarios(), plan.points(), plan.futures(), replicates, plan.seed(), plan.keep());
    }

    /**
     * Runs all pairs of a plan, and returns them by scenario, futures varying first. A failed run has NaN throughout.
     *
     * @param seconds longest time
     */
    public List<List<RunResult>> runs(BatchPlan plan, Ticket ticket, Progress progress, int seconds)
            throws IOException {
        return runs(plan, sets(plan), ticket, progress, seconds);
    }

    /**
     * Runs all pairs of a plan, likewise, whose scenarios between the first and the last serve this question alone:
     * they are many, and keeping them would drop what other questions need.
     */
    public List<List<RunResult>> runsOfMixes(BatchPlan plan, Ticket ticket, Progress progress, int seconds)
            throws IOException {
        int last = plan.scenarios().size() - 1;
        List<RunSet> sets = IntStream.rangeClosed(0, last)
                .mapToObj(k -> k == 0 || k == last ? set(plan, k) : new RunSet(plan, k, model, table))
                .toList();
        return runs(plan, sets, ticket, progress, seconds);
    }

    private List<List<RunResult>> runs(BatchPlan plan, List<RunSet> sets, Ticket ticket, Progress progress, int seconds)
            throws IOException {
        PairedRuns work = new PairedRuns(sets, size(plan), Stages.SECOND);
        long end = clock.getAsLong() + seconds * NANOS;
        queue.add(work);
        try {
            if (!await(work, () -> work.done() >= work.size(), ticket, progress, end)) {
                throw tooBusy(work);
            }
        } finally {
            queue.remove(work);
        }
        return sets.stream().map(set -> set.first(work.size())).toList();
    }

    private static int size(BatchPlan plan) {
        return plan.futures().futures() * plan.replicates();
    }

    /** Returns the runs of each scenario, which are shared with other questions. */
    private List<RunSet> sets(BatchPlan plan) {
        return IntStream.range(0, plan.scenarios().size())
                .mapToObj(k -> set(plan, k))
                .toList();
    }

    private RunSet set(BatchPlan plan, int scenario) {
        String key = settings.of(plan, scenario);
        for (RecentlyUsed<RunSet> kept : List.of(references, scenarios)) {
            Optional<RunSet> found = kept.find(key);
            if (found.isPresent()
                    && found.get().size() >= size(plan)
                    && !found.get().isBroken()) {
                return found.get();
            }
            kept.drop(key);
        }
        return (scenario == 0 ? references : scenarios).get(key, () -> new RunSet(plan, scenario, model, table));
    }

    /**
     * Runs the reference of a plan while no question has anything to run, so that its runs are there when asked for.
     */
    public void prepare(BatchPlan plan) {
        queue.addBehind(new PairedRuns(List.of(set(plan, 0)), size(plan), 0));
    }

    /** Runs the first pairs of plans while no question has anything to run, so that later runs are fast. */
    public void rehearse(List<BatchPlan> plans) {
        for (BatchPlan plan : plans) {
            queue.addBehind(new PairedRuns(List.of(new RunSet(plan, 1, model, table)), size(plan), 0));
        }
    }

    /** Waits for runs, and returns whether they were done in time. */
    private boolean await(PairedRuns work, BooleanSupplier done, Ticket ticket, Progress progress, long end)
            throws IOException {
        while (true) {
            ticket.check();
            boolean there;
            try {
                there = queue.await(() -> ticket.isCancelled() || done.getAsBoolean(), LOOK_NANOS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Refusal(503, "lab", "the lab is ending");
            }
            ticket.check();
            if (there) {
                return true;
            }
            if (clock.getAsLong() - end > 0) {
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
