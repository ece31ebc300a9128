package corridor.lab;

import corridor.Corridor;
import corridor.batch.Execution;
import corridor.lab.answer.CommandLines;
import corridor.lab.classroom.ClassDesk;
import corridor.lab.classroom.ClassRoutes;
import corridor.lab.classroom.LessonRoutes;
import corridor.lab.folder.ResultFolders;
import corridor.lab.server.LabServer;
import corridor.lab.server.Role;
import corridor.lab.server.Route;
import corridor.lab.server.Tokens;
import corridor.scenario.Scenario;
import corridor.task.RequestThreads;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The lab is a server with its page, which answers questions until it is closed. */
public final class Lab implements AutoCloseable {
    /** Longest wait for a page before the lab rehearses all the same. */
    private static final long SECONDS_FOR_THE_PAGE = 10;

    /** Folder of games below that of the results. */
    public static final String GAMES = "games";

    private final LabServer server;
    private final RequestThreads threads;
    private final LabParts parts;
    private final String token;
    private final CountDownLatch asked;
    private final ClassDesk classes;
    private final ClassOptions forClass;

    private Lab(
            LabServer server,
            RequestThreads threads,
            LabParts parts,
            ClassDesk classes,
            ClassOptions forClass,
            String token,
            CountDownLatch asked) {
        this.classes = classes;
        this.forClass = forClass;
        this.server = server;
        this.threads = threads;
        this.parts = parts;
        this.token = token;
        this.asked = asked;
    }

    /**
     * Starts a lab, and a rehearsal in its background.
     *
     * @param execution threads of the command, with a pool of at least as many helping threads
     * @param port port, 1024 to 65535; 0 for any free one
     * @param results folder of the result folders; it need not exist
     * @param forClass addresses for a class, and a game that goes on
     * @param opened scenario with which the page begins; empty for the baseline
     * @param commands spelling of commands that give the same numbers
     * @param defects receives a sentence on each defect
     * @throws corridor.problem.InputException if the port is in use, or the program lacks its scenarios
     */
    public static Lab start(
            Corridor corridor,
            Execution execution,
            int port,
            Path results,
            ClassOptions forClass,
            Optional<Scenario> opened,
            CommandLines commands,
            Consumer<String> defects) {
        RequestThreads threads = new RequestThreads(LabServer.MOST_REQUESTS);
        try {
            CountDownLatch asked = new CountDownLatch(1);
            CountDownLatch shown = new CountDownLatch(1);
            ResultFolders folders = new ResultFolders(results);
            LabParts parts = new LabParts(corridor, execution, threads, folders, opened, commands, defects);
            Tokens tokens = new Tokens();
            String token = tokens.issue(Role.OWNER);
            ClassDesk classes = new ClassDesk(
                    corridor.catalogue(),
                    corridor.model(),
                    parts.queue(),
                    parts.shipped(),
                    tokens,
                    results.resolve(GAMES),
                    System::nanoTime,
                    defects);
            forClass.game().ifPresent(classes::resume);
            List<Route> routes = new ArrayList<>(new LabRoutes(parts, asked::countDown, shown::countDown).all());
            routes.addAll(new ClassRoutes(classes).all());
            List<String> hosts =
                    forClass.addresses().stream().map(LabServer::host).toList();
            routes.addAll(new LessonRoutes(classes, corridor.catalogue(), hosts).all());
            LabServer server = LabServer.start(port, forClass.addresses(), tokens, routes, folders, threads, defects);
            threads.execute(() -> rehearse(parts, shown, defects));
            return new Lab(server, threads, parts, classes, forClass, token, asked);
        } catch (RuntimeException e) {
            threads.close();
            throw e;
        }
    }

    /** Rehearses once the page has what it needs to show itself, so that the two do not compete for the processor. */
    private static void rehearse(LabParts parts, CountDownLatch shown, Consumer<String> defects) {
        try {
            shown.await(SECONDS_FOR_THE_PAGE, TimeUnit.SECONDS);
            parts.rehearsal().run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the lab is closing
        } catch (RuntimeException e) {
            // The lab works without a rehearsal, only its first answers are slower.
            defects.accept("The rehearsal of the lab ended early: " + e.getMessage());
        }
    }

    /** Port on which the lab listens. */
    public int port() {
        return server.port();
    }

    /** Token of the owner. */
    public String token() {
        return token;
    }

    /** Address that opens the page for the owner. It holds the token, after the sign that browsers never send. */
    public String address() {
        return server.address() + "#t=" + token;
    }

    /** Addresses that people in the local network open to join a class; empty if all play on this machine. */
    public List<String> classAddresses() {
        return forClass.addresses().stream()
                .map(address -> "http://" + LabServer.host(address) + ":" + port() + "/")
                .toList();
    }

    /** Number of questions under way. */
    int underWay() {
        return parts.tickets().underWay();
    }

    /** Waits until the page asks to end the lab. */
    public void awaitEnd() throws InterruptedException {
        asked.await();
    }

    /** Ends all questions and the running batch, whose runs are kept. */
    @Override
    public void close() {
        parts.batches().close();
        server.close();
        classes.close();
        threads.close();
    }
}
