package corridor.cli.look;

import corridor.Corridor;
import corridor.analysis.comparison.LeverFeasibility;
import corridor.build.ProgramFolder;
import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.result.OutcomeTable;
import corridor.result.folder.ResultFolder;
import corridor.scenario.ScenarioFolders;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains one id of the catalogue, or one scenario. */
@Command(
        name = "explain",
        description = {
            "Explain a lever, parameter, switch, outcome, scenario, mechanism, pattern, piece of evidence or any",
            "other id: what it is, its unit and range, where it comes from, what reads it, and how sure it is."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "With --results, a lever also tells how likely its actors would have chosen what the scenarios of a",
            "batch set.",
            "",
            "Examples:",
            "  corridor explain pakistan.iboIntensity",
            "  corridor explain civil.rho",
            "  corridor explain deaths_chinese",
            "  corridor explain ibo-surge"
        })
public final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            description = "Id of the catalogue, or name of a scenario that corridor scenarios lists.")
    private String id;

    @Option(names = "--results", paramLabel = "DIR", description = "Result folder of a batch.")
    private Path results;

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Corridor.standard().catalogue();
        Explainer explainer = new Explainer(catalogue, chances(catalogue));
        ScenarioExplainer scenarios = new ScenarioExplainer(catalogue, folders());
        Optional<String> text = explainer.text(id).or(() -> scenarios.text(id));
        PrintWriter out = spec.commandLine().getOut();
        out.print(text.orElseThrow(() -> unknown(explainer, scenarios)));
        out.flush();
        return 0;
    }

    /** Returns the finder of scenarios: the current folder, then that of the shipped ones. */
    private ScenarioFolders folders() {
        List<Path> folders = new ArrayList<>(List.of(Path.of("")));
        ProgramFolder.scenarios().ifPresent(folders::add);
        PrintWriter err = spec.commandLine().getErr();
        return new ScenarioFolders(folders, err::println);
    }

    private List<LeverFeasibility> chances(Catalogue catalogue) throws IOException {
        return results == null
                ? List.of()
                : LeverFeasibility.of(new ResultFolder(results)
                        .open(OutcomeTable.of(catalogue))
                        .runsThatEndedWell());
    }

    private InputException unknown(Explainer explainer, ScenarioExplainer scenarios) {
        List<String> known = new ArrayList<>(explainer.ids());
        known.addAll(scenarios.names());
        return new InputException(new Problem(
                "ID",
                "",
                id,
                "is neither an id of the catalogue nor the name of a scenario",
                NearestName.of(id, known),
                known,
                "catalogue --help"));
    }
}
