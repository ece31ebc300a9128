package corridor.lab.classroom;

import corridor.build.Build;
import corridor.build.ProgramFolder;
import corridor.catalogue.Catalogue;
import corridor.game.ClassGame;
import corridor.game.GameFile;
import corridor.game.GameHeader;
import corridor.game.GameReader;
import corridor.game.GameWriter;
import corridor.game.debrief.DebriefPlan;
import corridor.game.play.GamePlay;
import corridor.lab.explore.FairQueue;
import corridor.lab.explore.Shipped;
import corridor.lab.server.Refusal;
import corridor.lab.server.Tokens;
import corridor.result.folder.CatalogueFingerprint;
import corridor.run.RunFactory;
import corridor.text.JsonPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** The desk of a lab at which the owner opens a class, one at a time. */
public final class ClassDesk implements AutoCloseable {
    private static final int MOST_FILES = 10_000;

    private final Catalogue catalogue;
    private final RunFactory model;
    private final FairQueue queue;
    private final Tokens tokens;
    private final Path folder;
    private final LongSupplier nanos;
    private final Consumer<String> defects;
    private final ClassSetup.Reader setups;
    private final ClassViews views;
    private Open open;

    /** An open class with what belongs to it. */
    record Open(Classroom room, DebriefDesk debrief, ClassFile file) {}

    /**
     * @param folder folder for games; it need not exist
     * @param nanos time in nanoseconds
     * @param defects receives a sentence when something could not be saved
     */
    public ClassDesk(
            Catalogue catalogue,
            RunFactory model,
            FairQueue queue,
            Shipped shipped,
            Tokens tokens,
            Path folder,
            LongSupplier nanos,
            Consumer<String> defects) {
        this.catalogue = catalogue;
        this.model = model;
        this.queue = queue;
        this.tokens = tokens;
        this.folder = folder;
        this.nanos = nanos;
        this.defects = defects;
        setups = new ClassSetup.Reader(
                catalogue, shipped, Build.running().version(), CatalogueFingerprint.of(catalogue));
        views = new ClassViews(catalogue);
    }

    ClassViews views() {
        return views;
    }

    /** Whether a class is open. */
    synchronized boolean isOpen() {
        return open != null;
    }

    /** Returns the open class, after a look at its clock. */
    synchronized Open open() {
        if (open == null) {
            throw new Refusal(404, "class", "no class is open in this lab");
        }
        int closed = open.room().world().closed();
        open.room().look();
        if (open.room().world().closed() != closed) {
            changed();
        }
        return open;
    }

    /** Opens a class with a new game. */
    synchronized Open begin(JsonPart body) {
        if (open != null) {
            throw new Refusal(409, "class", "a class is open already; end it first");
        }
        ClassSetup setup = setups.read(body);
        GameFile file = GameFile.create(free(), setup.header(), new GameWriter(catalogue));
        return start(setup, new ClassGame(catalogue, setup.header()), file, Optional.empty());
    }

    /**
     * Goes on with a game of an earlier time.
     *
     * @param game file of the game
     * @throws corridor.problem.InputException if it cannot be read
     */
    public synchronized void resume(Path game) {
        GameReader.Read read = new GameReader(
                        catalogue,
                        Build.running().version(),
                        CatalogueFingerprint.of(catalogue),
                        ProgramFolder.scenarios())
                .read(game);
        GameHeader header = read.game().header();
        Optional<ClassFile.Saved> saved = new ClassFile(game).read();
        ClassSetup setup = new ClassSetup(
                saved.map(ClassFile.Saved::title).orElse(""),
                header,
                saved.map(ClassFile.Saved::numbers)
                        .filter(numbers -> !numbers.isEmpty())
                        .orElse(GamePlay.USUAL_NUMBERS),
                saved.map(ClassFile.Saved::cards).orElse(Map.of()),
                saved.map(ClassFile.Saved::seconds)
                        .filter(seconds -> seconds > 0)
                        .orElse(ClassSetup.USUAL_SECONDS));
        GameFile file = GameFile.resume(game, read.bytes(), new GameWriter(catalogue));
        start(setup, read.game(), file, saved);
        changed();
    }

    private Open start(ClassSetup setup, ClassGame game, GameFile file, Optional<ClassFile.Saved> saved) {
        JoinDesk desk = new JoinDesk(nanos, saved.map(ClassFile.Saved::code).orElse(""));
        ClassPeople people = new ClassPeople(setup.header().seats(), tokens, desk, nanos);
        saved.ifPresent(known -> known.people().forEach(people::restore));
        Classroom room = new Classroom(catalogue, model, setup, game, file, people, nanos);
        DebriefDesk debrief =
                new DebriefDesk(catalogue, queue, model, setup, views, DebriefDesk.outcomes(catalogue, setup));
        open = new Open(room, debrief, new ClassFile(file.path()));
        queue.addBehind(new BackgroundRuns(
                List.of(setup.header().base()),
                GamePlay.USUAL_HISTORIES,
                (scenario, replicate) -> room.play().addUsual(replicate)));
        save();
        return open;
    }

    /** Begins the runs of the debrief for the rounds that are closed now. */
    synchronized void changed() {
        DebriefPlan plan;
        boolean whole;
        synchronized (open.room()) {
            plan = DebriefPlan.of(
                    open.room().game().header().seats(), open.room().world());
            whole = open.room().world().isOver() || open.room().phase() == Phase.DEBRIEF;
        }
        open.debrief().prepare(plan, whole);
    }

    /** Saves who is in the class. */
    synchronized void save() {
        try {
            open.file().save(open.room());
        } catch (IOException e) {
            // The game is saved apart from this; people would have to join again.
            defects.accept("Who is in the class could not be saved: " + e.getMessage());
        }
    }

    /** Ends the class: its code and all its tokens open nothing any more, and nobody's name is kept. */
    synchronized void leave() {
        if (open == null) {
            return;
        }
        open.room().people().leave();
        open.room().file().close();
        open.debrief().end();
        try {
            open.file().delete();
        } catch (IOException e) {
            defects.accept("The list of people of the class could not be deleted: " + e.getMessage());
        }
        open = null;
    }

    private Path free() {
        for (int k = 1; k < MOST_FILES; k++) {
            Path file = folder.resolve("game-" + k + ".jsonl");
            if (Files.notExists(file)) {
                return file;
            }
        }
        throw new Refusal(409, "class", "the folder " + folder + " is full of games; move them away");
    }

    /** Closes the file of the game, which can go on later. */
    @Override
    public synchronized void close() {
        if (open != null) {
            open.room().file().close();
            open = null;
        }
    }
}
