package corridor.lab.folder;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.batch.BatchInterrupted;
import corridor.batch.BatchPlan;
import corridor.batch.BatchProgress;
import corridor.batch.Execution;
import corridor.batch.StopSignal;
import corridor.lab.server.LabJson;
import corridor.lab.server.Refusal;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.unfinished.TargetFolder;
import corridor.run.RunFactory;
import corridor.workflow.comparison.ComparisonWorkflow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs batches for the page, one at a time, with progress and cancel. Each leaves a result folder below the root. */
public final class Batches {
    private static final int MOST_KEPT = 50;
    private static final int PATIENCE_SECONDS = 15;

    private final ComparisonWorkflow workflow;
    private final RunFactory model;
    private final Execution execution;
    private final ResultFolders folders;
    private final Executor executor;
    private final Consumer<String> defects;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private int last;

    private enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    private static final class Job implements BatchProgress {
        private final String id;
        private final String name;
        private final int of;
        private final StopSignal stop = new StopSignal();
        private final CountDownLatch ended = new CountDownLatch(1);
        private final long begun = System.nanoTime();
        private State state = State.RUNNING;
        private int done;
        private double seconds;
        private double expected = Double.NaN;
        private List<Problem> problems = List.of();

        Job(String id, String name, int of) {
            this.id = id;
            this.name = name;
            this.of = of;
        }

        @Override
        public synchronized void begins(int runs, int threads, double expectedSeconds) {
            expected = expectedSeconds;
        }

        @Override
        public synchronized void isAt(int runs, int failed, double after) {
            done = runs;
            seconds = after;
        }

        @Override
        public synchronized void ends(int runs, int failed, double after) {
            isAt(runs, failed, after);
        }

        synchronized void end(State how, List<Problem> found) {
            state = how;
            problems = List.copyOf(found);
            seconds = (System.nanoTime() - begun) / 1e9;
            ended.countDown();
        }

        synchronized boolean isRunning() {
            return state == State.RUNNING;
        }

        synchronized ObjectNode described() {
            ObjectNode one = LabJson.object()
                    .put("id", id)
                    .put("name", name)
                    .put("state", state.name().toLowerCase(java.util.Locale.ROOT))
                    .put("done", done)
                    .put("of", of);
            one.set("seconds", LabJson.number(state == State.RUNNING ? (System.nanoTime() - begun) / 1e9 : seconds));
            double rest = done > 0 ? seconds / done * (of - done) : expected;
            one.set("rest", LabJson.number(state == State.RUNNING ? rest : 0));
            one.put("result", state == State.DONE ? name : "");
            one.set("problems", LabJson.problemList(problems));
            return one;
        }
    }

    /**
     * Makes the desk of batches.
     *
     * @param execution threads of a batch
     * @param executor starts the thread that waits for a batch
     */
    public Batches(
            ComparisonWorkflow workflow,
            RunFactory model,
            Execution execution,
            ResultFolders folders,
            Executor executor,
            Consumer<String> defects) {
        this.defects = defects;
        this.workflow = workflow;
        this.model = model;
        this.execution = execution;
        this.folders = folders;
        this.executor = executor;
    }

    /**
     * Starts a batch and returns its id.
     *
     * @param name name of the new folder below the root
     * @param command command that makes the same folder
     * @throws InputException if the folder is not new, or cannot be written
     * @throws Refusal if another batch is running
     */
    public String start(BatchPlan plan, String name, String command) {
        return start(
                name,
                plan.size(),
                (job, target) -> workflow.batch(
                        plan,
                        target,
                        command,
                        List.of(),
                        model,
                        execution.with(job).with(job.stop)));
    }

    /**
     * Starts the comparison of finished batches, which leaves a folder of its own, and returns its id.
     *
     * @param names names of listed result folders, the one with the reference first
     * @param name name of the new folder below the root
     * @param command command that makes the same comparison
     * @throws InputException if the folder is not new, or cannot be written
     * @throws Refusal if there is no such folder, or another batch is running
     */
    public String compare(List<String> names, String name, String command) {
        List<Path> compared = names.stream().map(folders::folder).toList();
        return start(
                name, 1, (job, target) -> workflow.compare(compared, target, command, execution.tasks(), job.stop));
    }

    /** Fills a new folder. */
    @FunctionalInterface
    private interface Work {
        void fill(Job job, Path target) throws IOException;
    }

    private synchronized String start(String name, int runs, Work work) {
        if (!ResultFolders.isName(name)) {
            throw new InputException(new Problem(
                    "name",
                    "",
                    name.length() > 100 ? "" : name,
                    "must have letters, digits, hyphens, underscores and dots only, and begin with a letter or digit",
                    "",
                    List.of()));
        }
        if (jobs.values().stream().anyMatch(Job::isRunning)) {
            throw new Refusal(409, "batches", "another batch is running; wait for it, or cancel it");
        }
        Path target = TargetFolder.check(folders.root().resolve(name));
        last++;
        Job job = new Job(Integer.toString(last), name, runs);
        jobs.put(job.id, job);
        while (jobs.size() > MOST_KEPT) {
            jobs.remove(jobs.keySet().iterator().next());
        }
        executor.execute(() -> run(job, target, work));
        return job.id;
    }

    private void run(Job job, Path target, Work work) {
        try {
            work.fill(job, target);
            job.end(State.DONE, List.of());
        } catch (BatchInterrupted e) {
            job.end(State.CANCELLED, List.of());
        } catch (InputException e) {
            job.end(State.FAILED, e.problems());
        } catch (IOException e) {
            job.end(State.FAILED, List.of(Problem.of(target.toString(), "cannot be written: " + e.getMessage())));
        } catch (RuntimeException | Error e) {
            defects.accept("A batch ended early: " + e);
            job.end(
                    State.FAILED,
                    List.of(Problem.of(
                            "batch",
                            "ended early (" + e.getClass().getSimpleName()
                                    + (e.getMessage() == null ? "" : ": " + e.getMessage()) + ")")));
        }
    }

    /** Returns the answer to {@code GET /api/batches}. */
    public synchronized ObjectNode list() {
        ObjectNode answer = LabJson.answer();
        ArrayNode list = answer.putArray("batches");
        jobs.values().forEach(job -> list.add(job.described()));
        return answer;
    }

    /** Returns the state of a batch. */
    public ObjectNode state(String id) {
        ObjectNode answer = LabJson.answer();
        answer.setAll(job(id).described());
        return answer;
    }

    /** Cancels a batch; the runs that are done stay in its folder, and {@code corridor resume} completes it. */
    public ObjectNode cancel(String id) {
        job(id).stop.ask();
        return state(id);
    }

    /** Cancels the running batch, and waits a while until its runs are stored. */
    public void close() {
        Job running;
        synchronized (this) {
            running = jobs.values().stream().filter(Job::isRunning).findFirst().orElse(null);
        }
        if (running != null) {
            running.stop.ask();
            try {
                running.ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized Job job(String id) {
        Job job = jobs.get(id);
        if (job == null) {
            throw new Refusal(404, "batch", "no batch of this lab has this number");
        }
        return job;
    }
}
