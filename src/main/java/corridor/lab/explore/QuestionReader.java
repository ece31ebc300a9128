package corridor.lab.explore;

import corridor.batch.BatchPlan;
import corridor.batch.FutureDraws;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.Prominence;
import corridor.catalogue.Showing.Place;
import corridor.catalogue.calibration.FutureSource;
import corridor.design.FutureDesign;
import corridor.design.StructureDesign;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.result.Keep;
import corridor.scenario.Bargaining;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioNames;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads questions, with all problems of the question and of its scenario at once. */
public final class QuestionReader {
    /** Replicates of each future if parameters are drawn. */
    public static final int REPLICATES = 4;

    public static final int FEWEST_PAIRS = 16;
    public static final int MOST_PAIRS = 1000;
    public static final int USUAL_PAIRS = 200;
    public static final int MOST_CHARTS = 4;
    public static final int USUAL_SEED = 1;

    static final String SOURCE = "request";

    private static final List<String> KEYS = List.of("scenario", "reference", "futures", "seed", "pairs", "charts");

    private final Catalogue catalogue;
    private final Shipped shipped;

    public QuestionReader(Catalogue catalogue, Shipped shipped) {
        this.catalogue = catalogue;
        this.shipped = shipped;
    }

    /** Returns the ids of the monthly outcomes that charts show unless a question names others. */
    public List<String> usualCharts() {
        return Prominence.outcomes(catalogue.outcomes(), Place.FAN).stream()
                .filter(Outcome::monthly)
                .limit(2)
                .map(Outcome::id)
                .toList();
    }

    /**
     * Reads a question.
     *
     * @param more keys that the request may have in addition
     * @throws InputException with all problems
     */
    public Question read(JsonPart body, String... more) {
        BodyCheck check = new BodyCheck(body);
        Set<String> keys = new LinkedHashSet<>(KEYS);
        keys.addAll(Arrays.asList(more));
        check.keys(keys);
        Scenario reference = reference(check);
        Optional<FutureSource> source = check.choice("futures", words(), "defaults")
                .map(word -> FutureSource.valueOf(word.toUpperCase(Locale.ROOT)));
        long seed = check.whole("seed", 0, BodyCheck.MOST_WHOLE, USUAL_SEED);
        int pairs = (int) check.whole("pairs", FEWEST_PAIRS, MOST_PAIRS, USUAL_PAIRS);
        boolean drawn = source.isPresent() && source.get() != FutureSource.DEFAULTS;
        if (drawn && pairs % REPLICATES != 0) {
            check.problem(
                    body.orNull("pairs"),
                    "must be a multiple of " + REPLICATES + " if parameters are drawn, since each future has "
                            + REPLICATES + " replicates");
        }
        List<Outcome> charts = charts(check);
        Scenario scenario = scenario(check);
        check.done();
        List<Scenario> compared = Bargaining.withCounterparts(List.of(reference, scenario), catalogue);
        int futures = drawn ? pairs / REPLICATES : 1;
        FutureDesign design = FutureDraws.of(source.orElseThrow(), catalogue, compared, futures, seed);
        BatchPlan plan =
                new BatchPlan(compared, StructureDesign.none(), design, drawn ? REPLICATES : pairs, seed, Keep.NOTHING);
        return new Question(body, scenario, reference, source.get(), seed, pairs, charts, plan);
    }

    /**
     * Reads the outcome that a request names.
     *
     * @throws InputException if there is none of this name, or no scenario of the question has it
     */
    public Outcome outcome(JsonPart body, Question question) {
        BodyCheck check = new BodyCheck(body);
        List<String> measured = corridor.result.OutcomeTable.of(catalogue)
                .of(question.plan().scenarios(), question.plan().structures().points())
                .all()
                .stream()
                .map(Outcome::id)
                .toList();
        Optional<String> id =
                check.name("outcome", measured, "is not an outcome of these scenarios", "catalogue outcomes");
        check.done();
        return catalogue.outcome(id.orElseThrow());
    }

    /** Returns the words for the sources of futures. */
    private static List<String> words() {
        return List.of("defaults", "ensemble", "prior");
    }

    private Scenario reference(BodyCheck check) {
        JsonPart body = check.body();
        if (!body.has("reference")) {
            return shipped.find(Shipped.BASELINE).orElseThrow();
        }
        Optional<String> name = check.name(
                "reference", shipped.names(), "is not the name of a scenario that comes with the program", "scenarios");
        return shipped.find(name.orElse(Shipped.BASELINE)).orElseThrow();
    }

    private List<Outcome> charts(BodyCheck check) {
        List<String> monthly = catalogue.outcomes().stream()
                .filter(Outcome::monthly)
                .map(Outcome::id)
                .toList();
        List<String> ids = usualCharts();
        if (check.body().has("charts")) {
            ids = new ArrayList<>();
            JsonPart list = check.body().get("charts");
            if (!list.is(Kind.LIST)) {
                check.problem(list, "must be " + Kind.LIST.words());
            } else if (list.items().isEmpty() || list.items().size() > MOST_CHARTS) {
                check.problem(list, "must name 1 to " + MOST_CHARTS + " outcomes");
            } else {
                for (JsonPart item : list.items()) {
                    check.name(item, monthly, "is not a monthly outcome", "catalogue outcomes")
                            .ifPresent(ids::add);
                }
            }
        }
        return ids.stream().distinct().map(catalogue::outcome).toList();
    }

    private Scenario scenario(BodyCheck check) {
        JsonPart file = check.body().orNull("scenario");
        if (!file.is(Kind.OBJECT)) {
            check.problem(file, "must be a scenario, " + Kind.OBJECT.words());
            return null;
        }
        if (file.has("extends")) {
            JsonPart parent = file.get("extends");
            boolean known = parent.is(Kind.TEXT) && shipped.names().contains(parent.text());
            if (!known) {
                check.add(new Problem(
                        SOURCE + ":" + parent.line() + ":" + parent.column(),
                        parent.path(),
                        BodyCheck.shortened(parent.shown()),
                        "must be the name of a scenario that comes with the program",
                        NearestName.of(parent.text(), shipped.names()),
                        shipped.names(),
                        "scenarios"));
                return null;
            }
        }
        try {
            String title = file.orNull("title").text();
            return shipped.read(ScenarioNames.of(title.isBlank() ? "my scenario" : title, shipped.names()), file);
        } catch (InputException e) {
            e.problems().forEach(check::add);
            return null;
        }
    }
}
