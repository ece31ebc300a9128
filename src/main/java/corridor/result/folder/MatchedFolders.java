package corridor.result.folder;

import corridor.build.Build;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.Manifest;
import corridor.result.MonthlyValues;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.result.StoredBatch;
import corridor.result.disk.ManifestFile;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Joins several result folders to one batch if their runs form pairs: the folders must agree in seed, futures,
 * structures and length.
 */
public final class MatchedFolders {
    private static final String FUTURES = "the values of its futures (design/futures.csv)";

    /** Facts that must agree between folders: their name in messages, and their value in the manifest. */
    private static final Map<String, Function<Manifest, Object>> MUST_AGREE = mustAgree();

    private final OutcomeTable table;

    public MatchedFolders(OutcomeTable table) {
        this.table = table;
    }

    /**
     * Returns the batch with all scenarios of all folders; its reference is the reference of the first folder. A
     * scenario that several folders hold in equal form counts once.
     *
     * @throws InputException with every reason why the runs do not form pairs
     */
    public StoredBatch open(List<Path> folders) throws IOException {
        List<StoredBatch> batches = new ArrayList<>();
        for (Path folder : folders) {
            batches.add(new ResultFolder(folder).open(table));
        }
        List<Problem> problems = new ArrayList<>();
        for (Path folder : folders) {
            if (new ResultFolder(folder).holdsExperiment()) {
                problems.add(
                        Problem.of(folder.toString(), "holds an experiment, whose points are no scenarios to compare"));
            }
        }
        for (int i = 1; i < batches.size(); i++) {
            problems.addAll(differences(folders.get(0), batches.get(0), folders.get(i), batches.get(i)));
        }
        Map<String, Integer> owners = owners(folders, batches, problems);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return joined(batches, owners);
    }

    /** Returns one sentence for each folder whose build differs from the build of the first folder. */
    public static List<String> differentPrograms(List<Path> folders) throws IOException {
        List<String> notes = new ArrayList<>();
        Build first = program(folders.get(0));
        for (Path folder : folders.subList(1, folders.size())) {
            Build other = program(folder);
            if (!other.version().equals(first.version()) || !other.hash().equals(first.hash())) {
                notes.add(folder + " was run by " + other.words() + ", but " + folders.get(0) + " by " + first.words()
                        + ": what differs between their scenarios may come from the program.");
            }
        }
        return notes;
    }

    private static Build program(Path folder) throws IOException {
        return ManifestFile.read(new ResultFolder(folder).manifest()).program();
    }

    private static List<Problem> differences(Path first, StoredBatch one, Path second, StoredBatch other) {
        List<Problem> problems = new ArrayList<>();
        MUST_AGREE.forEach((what, value) -> {
            Object here = value.apply(one.manifest());
            Object there = value.apply(other.manifest());
            if (!Objects.equals(here, there)) {
                String values = what.equals(FUTURES) ? "" : " (" + there + " against " + here + ")";
                problems.add(Problem.of(
                        second.toString(),
                        "differs from " + first + " in " + what + values + ", so its runs are no pairs with those"));
            }
        });
        if (!one.start().equals(other.start()) || one.days() != other.days()) {
            problems.add(Problem.of(
                    second.toString(),
                    "runs from " + other.start() + " for " + other.days() + " days, but " + first + " from "
                            + one.start() + " for " + one.days() + " days"));
        }
        return problems;
    }

    /** Returns the index of the folder from which each scenario is taken. */
    private static Map<String, Integer> owners(List<Path> folders, List<StoredBatch> batches, List<Problem> problems) {
        Map<String, Integer> owners = new LinkedHashMap<>();
        Map<String, Scenario> seen = new LinkedHashMap<>();
        for (int i = 0; i < batches.size(); i++) {
            for (Scenario scenario : batches.get(i).scenarios()) {
                Scenario before = seen.putIfAbsent(scenario.name(), scenario);
                if (before == null) {
                    owners.put(scenario.name(), i);
                } else if (!before.equals(scenario)) {
                    problems.add(Problem.of(
                            folders.get(i).toString(),
                            "its scenario '" + scenario.name() + "' is not the one of this name in "
                                    + folders.get(owners.get(scenario.name()))
                                    + "; run one of them again under another file name"));
                }
            }
        }
        return owners;
    }

    private StoredBatch joined(List<StoredBatch> batches, Map<String, Integer> owners) {
        List<Scenario> scenarios = new ArrayList<>();
        List<RunResult> runs = new ArrayList<>();
        List<Manifest.Failure> failures = new ArrayList<>();
        owners.forEach((name, owner) -> batches.get(owner).scenarios().stream()
                .filter(scenario -> scenario.name().equals(name))
                .forEach(scenarios::add));
        OutcomeTable columns = table.of(scenarios, batches.get(0).manifest().structures());
        owners.forEach((name, owner) -> {
            StoredBatch batch = batches.get(owner);
            batch.runs().stream()
                    .filter(run -> run.key().scenario().equals(name))
                    .forEach(run -> runs.add(columns.columns(run, batch.columns(table))));
            batch.manifest().failures().stream()
                    .filter(failure -> failure.scenario().equals(name))
                    .forEach(failures::add);
        });
        MonthlyValues monthly =
                (scenario, column) -> monthly(batches.get(owners.get(scenario)), scenario, columns, column);
        Manifest manifest = batches.get(0)
                .manifest()
                .withFailures(failures)
                .withScenarios(
                        List.copyOf(owners.keySet()),
                        runs.size(),
                        Build.joined(batches.stream()
                                .map(batch -> batch.manifest().program())
                                .toList()));
        return new StoredBatch(manifest, scenarios, runs, monthly);
    }

    /** Returns the monthly values of a column. A column that the scenario's own folder lacks is NaN in all months. */
    private double[][] monthly(StoredBatch batch, String scenario, OutcomeTable columns, int column) {
        int own = batch.columns(table).monthly().indexOf(columns.monthly().get(column));
        if (own >= 0) {
            return batch.monthly().of(scenario, own);
        }
        double[][] values = batch.monthly().of(scenario, 0);
        return Arrays.stream(values)
                .map(run -> OutcomeTable.undefined(run.length))
                .toArray(double[][]::new);
    }

    private static Map<String, Function<Manifest, Object>> mustAgree() {
        Map<String, Function<Manifest, Object>> rules = new LinkedHashMap<>();
        rules.put("the seed", Manifest::seed);
        rules.put("the number of futures", Manifest::futures);
        rules.put("the number of replicates", Manifest::replicates);
        rules.put("the structures", Manifest::structures);
        rules.put(FUTURES, manifest -> hash(manifest, "design/futures.csv"));
        return rules;
    }

    private static String hash(Manifest manifest, String path) {
        return manifest.files().stream()
                .filter(file -> file.path().equals(path))
                .map(Manifest.FileHash::sha256)
                .findFirst()
                .orElse("");
    }
}
