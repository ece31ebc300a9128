package corridor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.design.Distribution;
import corridor.problem.InputException;
import corridor.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BehaviorSpaceSampleTest {
    @TempDir
    Path temp;

    @Test
    void holdsTheSampleOfTheTableThatWasExported() {
        SampleFiles table =
                BehaviorSpaceSample.read(Path.of("docs/samples/ishigami-behaviorspace.csv"), List.of(), List.of());
        SampleFiles files = SampleFiles.read(
                Path.of("docs/samples/ishigami-problem.json"),
                Path.of("docs/samples/ishigami-X.csv"),
                Path.of("docs/samples/ishigami-Y.csv"),
                Tasks.HERE);

        assertThat(table.space().names()).isEqualTo(files.space().names());
        assertThat(table.x()).isDeepEqualTo(files.x());
        assertThat(table.outputs().get(0).numbers())
                .isEqualTo(files.outputs().get(0).numbers());
    }

    @Test
    void takesTheLastStepOfARunAndTheMeanOfRepetitions() throws IOException {
        SampleFiles sample = read(
                "\"1\",\"10\",\"red\",\"true\",\"0\",\"1\",\"x\"",
                "\"1\",\"10\",\"red\",\"true\",\"5\",\"3\",\"x\"",
                "\"3\",\"20\",\"blue\",\"true\",\"5\",\"8\",\"x\"",
                "\"2\",\"10\",\"red\",\"true\",\"5\",\"4\",\"x\"");

        assertThat(sample.space().names()).containsExactly("density", "color");
        assertThat(sample.x()).isDeepEqualTo(new double[][] {{10, 1}, {20, 0}});
        assertThat(sample.outputs()).hasSize(1);
        assertThat(sample.outputs().get(0).numbers()).containsExactly(3.5, 8);
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertThatThrownBy(() -> read("\"1\",\"10\",\"red\",\"true\",\"5\",\"4\""))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(":8: the line has 6 cells, but the header has 7");
        assertThatThrownBy(() -> read("\"1\",\"10\",\"red\",\"true\",\"5\",\"4\",\"x\""))
                .hasMessageContaining("no column before \"[step]\" varies");
        Path other = Files.writeString(temp.resolve("other.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> BehaviorSpaceSample.read(other, List.of(), List.of()))
                .hasMessageContaining("is no table of BehaviorSpace");
        Path table = table(
                "\"1\",\"10\",\"red\",\"true\",\"5\",\"4\",\"x\"", "\"2\",\"20\",\"red\",\"true\",\"5\",\"4\",\"x\"");
        assertThatThrownBy(() -> BehaviorSpaceSample.read(table, List.of("densty"), List.of()))
                .hasMessageContaining("Maybe density");
    }

    @Test
    void numbersWordsAndTruthAreToldByTheirCells() throws IOException {
        SampleFiles sample = read(
                "1,1.0E+001,none,true,5,4,true",
                "2,.5e1,2,true,5,.6e1,false",
                "3,7,none,true,5,5,FALSE",
                "4,8,2,true,5,1,true");

        assertThat(sample.space().names()).containsExactly("density", "color");
        assertThat(sample.inputs().get(0).numbers()).containsExactly(10, 5, 7, 8);
        assertThat(sample.inputs().get(1).words()).containsExactly("none", "2", "none", "2");
        assertThat(sample.space().get(1).distribution()).isEqualTo(new Distribution.Categories(List.of("2", "none")));
        assertThat(sample.outputs()).extracting(CsvColumn::name).containsExactly("count turtles", "word");
        assertThat(sample.outputs().get(1).numbers()).containsExactly(1, 0, 0, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1_000 | is not a number; numbers take no marks between thousands",
                "1'000 | is not a number",
                "0x10 | is not a number",
                "3d | is not a number",
                "1.2.3 | is not a number",
                "\"1,5\" | is not a number; numbers take a point, not a comma",
                "12 % | is not a number",
                "N/A | a finite number is missing",
                "'' | a finite number is missing",
                "Infinity | a finite number is missing",
            })
    void oneCellThatIsNoNumberInAColumnOfNumbersIsRefused(String cell, String rule) {
        for (int place : new int[] {1, 2}) {
            String[] rows = new String[6];
            for (int i = 0; i < 6; i++) {
                String bad = cell.equals("''") ? "" : cell;
                // The table has a continuous column, and a column of two levels that both occur often.
                String density = i == 4 && place == 1 ? bad : i + ".5";
                String color = i == 4 && place == 2 ? bad : Integer.toString(i % 2);
                rows[i] = (i + 1) + "," + density + "," + color + ",true,5," + i + ",x";
            }

            assertThatThrownBy(() -> read(rows))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining(":12: " + (place == 1 ? "density" : "color"))
                    .hasMessageContaining(rule);
        }
    }

    @Test
    void aMistypedNumberInAMetricIsRefusedAndAMissingOneLeavesItOut() {
        String[] mistyped = {"1,1,red,true,5,4,7", "2,2,red,true,5,1_0,7"};
        assertThatThrownBy(() -> read(mistyped)).hasMessageContaining(":9: count turtles = 1_0: is not a number");

        assertThat(unchecked("1,1,red,true,5,4,7", "2,2,red,true,5,,8").notes())
                .contains("count turtles is left out: it holds \"\" in line 9, run 2.");
        assertThatThrownBy(() -> read("1,1,red,true,5,NaN,[1 2]", "2,2,red,true,5,3,x"))
                .hasMessageContaining("no column after \"[step]\" holds a number in every run")
                .hasMessageContaining(":8: count turtles = NaN: a finite number is missing")
                .hasMessageContaining(":8: word = [1 2]: is not a number");
    }

    @Test
    void columnsOfOneNameAreToldByTheirPlace() throws IOException {
        Path table = Files.writeString(
                temp.resolve("twice.csv"),
                "[run number],x,x,energy,[step],energy,energy,x\n1,1,5,7,9,10,20,30\n2,2,4,7,9,11,21,31\n");

        SampleFiles sample = BehaviorSpaceSample.read(table, List.of(), List.of());

        assertThat(sample.space().names()).containsExactly("x (column 2)", "x (column 3)");
        assertThat(sample.x()).isDeepEqualTo(new double[][] {{1, 5}, {2, 4}});
        assertThat(sample.outputs())
                .extracting(CsvColumn::name)
                .containsExactly("energy (column 6)", "energy (column 7)", "x");
        assertThat(sample.outputs().get(1).numbers()).containsExactly(20, 21);
        assertThat(BehaviorSpaceSample.read(table, List.of("x (column 3)"), List.of("x"))
                        .notes())
                .contains("Not among the factors though it varies: x (column 2); what that changes counts as chance.");
        assertThatThrownBy(() -> BehaviorSpaceSample.read(table, List.of("x"), List.of()))
                .hasMessageContaining("factors = x: is the name of two columns");
        assertThatThrownBy(() -> BehaviorSpaceSample.read(table, List.of("energy"), List.of()))
                .hasMessageContaining("factors = energy: is the same in every run");
    }

    @Test
    void runNumbersThatBeginAgainAreRefused() {
        assertThatThrownBy(() -> read("1,10,red,true,5,4,x", "2,20,red,true,5,4,x", "1,10,red,true,5,9,x"))
                .hasMessageContaining(":10: run 1 begins again, after line 8");
        assertThatThrownBy(() -> read("1,10,red,true,0,4,x", "1,30,red,true,5,9,x"))
                .hasMessageContaining(":9: run 1 begins again, after line 8");
        assertThatThrownBy(() ->
                        read("1,10,red,true,5,4,x", "\"[run number]\",density,color,wrap?,[step],count turtles,word"))
                .hasMessageContaining(":9: a second table begins here");
        assertThatThrownBy(() -> read("1,10,red,true,5,4,x", "\"BehaviorSpace results (NetLogo 6.4.0)\""))
                .hasMessageContaining(":9: a second table begins here");
        assertThatThrownBy(() -> read("x,10,red,true,5,4,x")).hasMessageContaining("\"[run number]\" holds no number");
    }

    @Test
    void theStepsOfTheRunsAreToldAndThoseThatEndEarly() {
        assertThat(unchecked("1,1,red,true,0,4,x", "2,2,red,true,0,4,x", "1,1,red,true,7,4,x", "2,2,red,true,9,4,x")
                        .notes())
                .contains("The 2 runs go on to step 9 at most; 1 ends earlier: run 1 at step 7.");
        assertThat(unchecked("1,1,red,true,9,4,x", "2,2,red,true,9,4,x").notes())
                .contains("The 2 runs all end at step 9.");
        assertThat(unchecked("1,1,red,true,9,4,x", "2,2,red,true,9,4,x", "3,1.0,red,true,9,6,x"))
                .satisfies(sample -> assertThat(sample.notes())
                        .contains("The 3 runs are at 2 points; of runs at one point the mean counts."))
                .satisfies(
                        sample -> assertThat(sample.outputs().get(0).numbers()).containsExactly(5, 4));
    }

    @Test
    void blankLinesDoNotCount() {
        assertThat(unchecked("", "1,1,red,true,9,4,x", ",,,,,,", "  ", "2,2,red,true,9,4,x", "", "")
                        .rows())
                .isEqualTo(2);
    }

    private SampleFiles unchecked(String... rows) {
        try {
            return read(rows);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private SampleFiles read(String... rows) throws IOException {
        return BehaviorSpaceSample.read(table(rows), List.of(), List.of());
    }

    private Path table(String... rows) throws IOException {
        String head = "\"BehaviorSpace results (NetLogo 6.4.0)\"\n\"m.nlogo\"\n\"e\"\n\"01/01/2026\"\n\"min\"\n\"0\"\n"
                + "\"[run number]\",\"density\",\"color\",\"wrap?\",\"[step]\",\"count turtles\",\"word\"\n";
        return Files.writeString(temp.resolve("table.csv"), head + String.join("\n", rows) + "\n");
    }
}
