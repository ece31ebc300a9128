package corridor.lab;

import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.Corridor;
import corridor.batch.Execution;
import corridor.build.ProgramFolder;
import corridor.catalogue.Catalogue;
import corridor.lab.answer.CatalogueAnswer;
import corridor.lab.answer.CommandLines;
import corridor.lab.answer.ScenarioAnswer;
import corridor.lab.bargain.StakeholderTables;
import corridor.lab.explore.Explorer;
import corridor.lab.explore.FairQueue;
import corridor.lab.explore.QuestionReader;
import corridor.lab.explore.Shipped;
import corridor.lab.explore.TicketDesk;
import corridor.lab.folder.Batches;
import corridor.lab.folder.ResultFolders;
import corridor.lab.why.Drivers;
import corridor.lab.why.Histories;
import corridor.lab.why.Rivals;
import corridor.lab.why.Shares;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.scenario.Scenario;
import corridor.task.Tasks;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The parts of a lab that its routes use. */
final class LabParts {
    private final Catalogue catalogue;
    private final QuestionReader questions;
    private final TicketDesk tickets;
    private final Explorer explorer;
    private final ScenarioAnswer scenarios;
    private final Drivers drivers;
    private final Rivals rivals;
    private final Shares shares;
    private final Histories histories;
    private final ResultFolders folders;
    private final Batches batches;
    private final StakeholderTables tables;
    private final CommandLines commands;
    private final Rehearsal rehearsal;
    private final Supplier<ObjectNode> catalogueAnswer;
    private final FairQueue queue;
    private final Shipped shipped;

    /**
     * Makes the parts.
     *
     * @param execution threads of the command, for questions and for batches
     * @param executor threads that wait for work
     * @param opened the scenario that the command line names; empty if it names none
     * @param commands spelling of commands that give the same numbers
     * @param defects receives a sentence on each defect
     */
    LabParts(
            Corridor corridor,
            Execution execution,
            Executor executor,
            ResultFolders folders,
            Optional<Scenario> opened,
            CommandLines commands,
            Consumer<String> defects) {
        this.commands = commands;
        Tasks tasks = execution.tasks();
        this.catalogue = corridor.catalogue();
        this.folders = folders;
        shipped = new Shipped(catalogue, ProgramFolder.scenarios());
        if (opened.isPresent() && shipped.reference(opened.get()).isEmpty()) {
            throw new InputException(Problem.of(
                    opened.get().name(),
                    "no scenario that comes with the program has this start and length, so the lab has nothing to compare"
                            + " it with"));
        }
        queue = new FairQueue(tasks, execution.threads());
        questions = new QuestionReader(catalogue, shipped);
        tickets = new TicketDesk(queue);
        explorer = new Explorer(catalogue, corridor.model(), queue, tasks);
        scenarios = new ScenarioAnswer(catalogue, shipped, commands);
        drivers = new Drivers(catalogue, explorer);
        rivals = new Rivals(catalogue, explorer, tasks);
        shares = new Shares(catalogue, explorer);
        histories = new Histories(catalogue, corridor.model(), explorer);
        // A batch leaves half of the threads to questions.
        Execution half =
                corridor.execution(Math.max(1, execution.threads() / 2)).with(tasks);
        batches = new Batches(corridor.comparison(), corridor.model(), half, folders, executor, defects);
        tables = new StakeholderTables(corridor, ProgramFolder.scenarios(), tasks);
        rehearsal = new Rehearsal(catalogue, shipped, questions, explorer, tickets);
        CatalogueAnswer answer = new CatalogueAnswer(catalogue, shipped, questions);
        catalogueAnswer = tasks.begin(() -> answer.json(opened));
    }

    FairQueue queue() {
        return queue;
    }

    Shipped shipped() {
        return shipped;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    QuestionReader questions() {
        return questions;
    }

    TicketDesk tickets() {
        return tickets;
    }

    Explorer explorer() {
        return explorer;
    }

    ScenarioAnswer scenarios() {
        return scenarios;
    }

    CommandLines commands() {
        return commands;
    }

    Drivers drivers() {
        return drivers;
    }

    Shares shares() {
        return shares;
    }

    Rivals rivals() {
        return rivals;
    }

    Histories histories() {
        return histories;
    }

    ResultFolders folders() {
        return folders;
    }

    Batches batches() {
        return batches;
    }

    StakeholderTables tables() {
        return tables;
    }

    Rehearsal rehearsal() {
        return rehearsal;
    }

    /** Returns the answer on the catalogue, which is made once. */
    ObjectNode catalogueAnswer() {
        return catalogueAnswer.get();
    }
}
