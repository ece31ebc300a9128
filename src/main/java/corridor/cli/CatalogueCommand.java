package corridor.cli;

import corridor.catalogue.Catalogue;
import corridor.catalogue.CatalogueJson;
import corridor.catalogue.CatalogueKind;
import corridor.catalogue.CatalogueUses;
import corridor.cli.text.CatalogueText;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.scenario.ScenarioSchema;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints entries of the catalogue. */
@Command(
        name = "catalogue",
        description = "Show what the model is made of: every number, choice and source, from one declaration.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Kinds: parameters, levers, switches, outcomes, evidence, sources, areas, movements, groups, projects,",
            "actors, mechanisms, ablations, theatres, patterns, relations (of uncertain parameters), loops, seats (of a",
            "class); schema prints the JSON Schema of scenario files.",
            "",
            "Examples:",
            "  corridor catalogue levers",
            "  corridor catalogue evidence --used-by china.newCommitments",
            "  corridor catalogue areas --json"
        })
final class CatalogueCommand implements Callable<Integer> {
    private static final String SCHEMA = "schema";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "KIND", description = "What to show; the kinds are listed below.")
    private String kind;

    @Option(names = "--json", description = "Print JSON instead of text.")
    private boolean json;

    @Option(
            names = "--used-by",
            paramLabel = "ID",
            description = "Only what the lever, parameter, project, mechanism, scenario ... of this id uses.")
    private String usedBy;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Catalogue catalogue = Program.CORRIDOR.catalogue();
        if (kind.equals(SCHEMA)) {
            out.print(ScenarioSchema.generate(catalogue));
        } else {
            CatalogueKind wanted = CatalogueKind.of(kind).orElseThrow(this::unknownKind);
            List<? extends Record> entries = entries(catalogue, wanted);
            out.print(json ? CatalogueJson.of(entries) : new CatalogueText(catalogue).of(wanted, entries));
        }
        out.flush();
        return 0;
    }

    private List<? extends Record> entries(Catalogue catalogue, CatalogueKind wanted) {
        if (usedBy == null) {
            return wanted.entries(catalogue);
        }
        CatalogueUses uses = new CatalogueUses(catalogue);
        return uses.usedBy(usedBy, wanted)
                .orElseThrow(() -> new InputException(catalogue
                        .removed()
                        .problem(
                                usedBy,
                                new Problem(
                                        "--used-by",
                                        "",
                                        usedBy,
                                        "nothing in the catalogue has this id",
                                        NearestName.of(usedBy, uses.users()),
                                        List.of()))));
    }

    private InputException unknownKind() {
        List<String> kinds = new ArrayList<>(CatalogueKind.words());
        kinds.add(SCHEMA);
        return new InputException(new Problem(
                "catalogue",
                "",
                kind,
                "is not a kind of the catalogue",
                NearestName.of(kind, kinds),
                kinds,
                "catalogue --help"));
    }
}
