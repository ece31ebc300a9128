package corridor.workflow.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.Corridor;
import corridor.batch.BatchPlan;
import corridor.batch.FutureDraws;
import corridor.catalogue.BargainLink;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.SecondCatalogue;
import corridor.catalogue.Stakeholders;
import corridor.design.StructureDesign;
import corridor.problem.InputException;
import corridor.result.Keep;
import corridor.result.Manifest;
import corridor.result.OutcomeTable;
import corridor.result.RunFailure;
import corridor.result.folder.ResultFolder;
import corridor.scenario.Bargaining;
import corridor.scenario.Scenario;
import corridor.workflow.RunOutcomes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two catalogues are used in one program, and neither sees the other. */
@Tag("long")
class SecondCatalogueTest {
    private static final long SEED = 7;
    private static final int FUTURES = 2;
    private static final int REPLICATES = 3;

    private final Corridor shipped = new Corridor(Catalogue.standard(), "test");
    private final Corridor second = new Corridor(SecondCatalogue.create(), "test");

    @TempDir
    Path temp;

    @Test
    void aBatchUsesItsOwnCatalogueOnEveryFloor() throws IOException {
        ComparisonWorkflow withoutCharts =
                new ComparisonWorkflow(shipped.catalogue(), "test", (analysis, context) -> List.of());
        List<Manifest.FileHash> before = batch(shipped, withoutCharts, "before");
        List<Manifest.FileHash> other = batch(second, second.comparison(), "second");
        assertThat(batch(shipped, shipped.comparison(), "after")).isEqualTo(before);
        assertThat(other).isNotEqualTo(before);

        assertThat(column("second", "design/futures.csv", SecondCatalogue.PARAMETER))
                .hasSize(FUTURES)
                .allSatisfy(text ->
                        assertThat(Double.parseDouble(text)).isBetween(SecondCatalogue.LOW, SecondCatalogue.HIGH));
        assertThat(column("second", "runs.csv", SecondCatalogue.WATER))
                .hasSize(2 * FUTURES * REPLICATES)
                .startsWith("", "")
                .last()
                .satisfies(text -> assertThat(Double.parseDouble(text)).isEqualTo(50, within(1e-9)));
        assertThat(column("second", "runs.csv", "issue_force"))
                .last()
                .isNotEqualTo(column("after", "runs.csv", "issue_force").get(2 * FUTURES * REPLICATES - 1));

        assertThat(text("second", "datapackage.json"))
                .contains("year " + SecondCatalogue.MARK, SecondCatalogue.WATER, "Where the stakeholders are on water");
        assertThat(text("second", "report.html"))
                .contains("Attacks as PIPS would count " + SecondCatalogue.MARK, "Water " + SecondCatalogue.MARK);
        assertThat(charts("second"))
                .as("issues and areas")
                .contains("Water " + SecondCatalogue.MARK)
                .containsPattern("Highest: [^;]* " + SecondCatalogue.MARK);
        assertThat(text("after", "datapackage.json") + text("after", "report.html") + charts("after"))
                .doesNotContain(SecondCatalogue.MARK, SecondCatalogue.WATER);

        ResultFolder folder = new ResultFolder(temp.resolve("second"));
        OutcomeTable own = OutcomeTable.of(second.catalogue());
        assertThat(folder.open(own).columns(own).monthlyIndex(SecondCatalogue.WATER))
                .isNotNegative();
        assertThatThrownBy(() -> folder.open(OutcomeTable.of(shipped.catalogue())))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("runs.csv");
    }

    @Test
    void defaultsAreThoseOfTheOwnCatalogue() {
        Scenario scenario = unbargained(second);
        Scenario set = shipped.with(
                unbargained(shipped),
                SecondCatalogue.PARAMETER + "=" + SecondCatalogue.DEFAULT,
                SecondCatalogue.START_PARAMETER + "=" + SecondCatalogue.START_VALUE,
                SecondCatalogue.SWITCH + "=" + SecondCatalogue.OPTION);

        RunOutcomes own = second.run(List.of(scenario), REPLICATES, SEED);
        RunOutcomes asSet = shipped.run(List.of(set), REPLICATES, SEED);
        RunOutcomes usual = shipped.run(List.of(unbargained(shipped)), REPLICATES, SEED);

        for (Outcome outcome : Catalogue.standard().outcomes()) {
            assertThat(own.values(scenario.name(), outcome.id()))
                    .as(outcome.id())
                    .containsExactly(asSet.values(set.name(), outcome.id()));
        }
        assertThat(own.values(scenario.name(), "attacks")).isNotEqualTo(usual.values(set.name(), "attacks"));
    }

    @Test
    void aTableOfStakeholdersThatLacksAnIssueIsRefused() {
        Catalogue torn = SecondCatalogue.create()
                .with(Stakeholders.class, List.of(Catalogue.standard().stakeholders()));
        Corridor corridor = new Corridor(torn, "test");

        RunOutcomes runs = corridor.run(List.of(oneYear(corridor)), 1, SEED);

        assertThat(runs.failures())
                .singleElement()
                .extracting(RunFailure::cause)
                .asString()
                .contains("the table of stakeholders has 5 issues, but the catalogue declares 6");
    }

    @Test
    void aLeverWithoutALinkCannotBeBargainedAbout() {
        Catalogue without = Catalogue.standard()
                .with(
                        BargainLink.class,
                        Catalogue.standard().links().stream()
                                .filter(link -> !link.lever().equals("china.equipment"))
                                .toList());

        assertThatThrownBy(() -> new Corridor(without, "test").read(Path.of("scenarios/bargained-baseline.json")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no issue that stakeholders bargain about moves china.equipment");
    }

    private List<Manifest.FileHash> batch(Corridor corridor, ComparisonWorkflow workflow, String folder)
            throws IOException {
        Scenario bargained = oneYear(corridor);
        List<Scenario> scenarios = List.of(Bargaining.without(bargained), bargained);
        BatchPlan plan = new BatchPlan(
                scenarios,
                StructureDesign.none(),
                FutureDraws.prior(corridor.catalogue(), scenarios, FUTURES, SEED),
                REPLICATES,
                SEED,
                Keep.NOTHING);
        return workflow.batch(
                        plan,
                        temp.resolve(folder),
                        "corridor batch",
                        List.of(),
                        corridor.model(),
                        corridor.execution(2))
                .manifest()
                .files();
    }

    private static Scenario unbargained(Corridor corridor) {
        return Bargaining.without(oneYear(corridor));
    }

    private static Scenario oneYear(Corridor corridor) {
        Scenario read = corridor.read(Path.of("scenarios/bargained-baseline.json"));
        return new Scenario(
                read.name(),
                read.title(),
                read.ancestry(),
                read.start(),
                1,
                read.levers(),
                read.events(),
                read.parameters(),
                read.switches(),
                read.info());
    }

    private String text(String folder, String file) throws IOException {
        return Files.readString(temp.resolve(folder).resolve(file));
    }

    private String charts(String folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(temp.resolve(folder).resolve("charts"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".svg")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private List<String> column(String folder, String file, String name) throws IOException {
        List<String> lines = Files.readAllLines(temp.resolve(folder).resolve(file));
        int column = List.of(lines.get(0).split(",", -1)).indexOf(name);
        assertThat(column).as(name).isNotNegative();
        return lines.stream().skip(1).map(line -> line.split(",", -1)[column]).toList();
    }
}
