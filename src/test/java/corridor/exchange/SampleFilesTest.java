package corridor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.design.Distribution;
import corridor.design.FactorSpace;
import corridor.problem.InputException;
import corridor.task.Tasks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleFilesTest {
    @TempDir
    private Path folder;

    @Test
    void readsEveryDistributionAndGroups() {
        FactorSpace space = ProblemFile.read(file(
                "problem.json",
                "{'num_vars': 7, 'names': ['a', 'b', 'c', 'd', 'e', 'f', 'g'],"
                        + " 'bounds': [[0, 2], [1, 100], [1, 5, 0.5], [8, 0.25], [3, 2], [0, 1, 0.5, 0.2], [0, 1]],"
                        + " 'dists': ['unif', 'logunif', 'triang', 'triang', 'norm', 'truncnorm', 'lognorm'],"
                        + " 'groups': ['p', 'p', 'q', 'q', 'q', 'r', null]}"));

        assertThat(space.names()).containsExactly("a", "b", "c", "d", "e", "f", "g");
        assertThat(space.units()).containsExactly("p", "q", "r", "g");
        assertThat(space.factors().stream().map(factor -> factor.distribution()))
                .containsExactly(
                        new Distribution.Uniform(0, 2),
                        new Distribution.LogUniform(1, 100),
                        new Distribution.Triangular(1, 5, 0.5),
                        new Distribution.Triangular(0, 8, 0.25),
                        new Distribution.Normal(3, 2),
                        new Distribution.TruncatedNormal(0, 1, 0.5, 0.2),
                        new Distribution.LogNormal(0, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'sample_scaled': true",
                "'groups': null, 'dists': null, 'num_vars': null, 'outputs': null, 'sample_scaled': null",
                "'groups': [], 'dists': [], 'outputs': ['Y'], 'num_vars': 2",
                "'groups': ['a', 'b'], 'dists': [null, 'unif'], 'num_vars': 2, 'sample_scaled': true",
                "'groups': [null, null], 'dists': ['unif', 'unif'], 'num_vars': 2.0",
            })
    void whatSalibAddsToAProblemIsAccepted(String more) {
        FactorSpace space = ProblemFile.read(
                file("problem.json", "{'names': ['a', 'b'], 'bounds': [[0, 1], [-1E+001, 15e-1]], " + more + "}"));

        assertThat(space.names()).containsExactly("a", "b");
        assertThat(space.get(1).distribution()).isEqualTo(new Distribution.Uniform(-10, 1.5));
        assertThat(space.grouped()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'names': ['a'], 'bound': [[0, 1]]} | problem.json:1:27: $.bound: is not a key of a problem file~  Maybe bounds?",
                "{'names': ['a']} | $.bounds: is missing",
                "{'names': ['a', 'a'], 'bounds': [[0, 1], [0, 1]]} | problem.json:1:17: $.names[1] = \"a\": the name is given twice",
                "{'names': ['a'], 'bounds': [[1, 0]]} | $.bounds[0] = [...]: unif: the lower bound must be below the upper bound",
                "{'names': ['a'], 'bounds': [[0, 1], [0, 1]]} | $.bounds = [...]: has 2 entries, but there are 1 names",
                "{'names': ['a'], 'bounds': [[0, 1]], 'num_vars': 2} | $.num_vars = 2: there are 1 names",
                "{'names': ['a'], 'bounds': [[0, 1]], 'dists': ['uniff']} | uniff: is not a distribution~  Maybe unif?",
                "{'names': ['a'], 'bounds': [[0, 1, 2]]} | unif: needs 2 bounds, and there are 3",
                "{'names': ['a'], 'bounds': [[0, NaN]]} | $.bounds[0] = [...]: unif: every bound must be a finite number",
                "{'names': ['a'], 'bounds': [['x', 'x']]} | categories: every category may stand only once",
                "{'names': ['a'], 'bounds': [['x', ' ']]} | categories: a category must not be blank",
                "{'names': ['a'], 'bounds': [['x', 1]]} | categories: every bound must be a finite number",
                "{'names': ['a'], 'bounds': []} | $.bounds = [...]: has 0 entries, but there are 1 names",
                "{'names': ['a', 'b'], 'bounds': [[0, 1], [0, 1]], 'groups': ['b', null]} | $.groups[0] = \"b\": is the name of a factor without a group",
                "{'names': ['a'], 'names': ['b']} | problem.json:1:18: $.names: is given twice; the first is in line 1",
                "{'names': ['a'], | the file ends before the JSON is complete",
                "[1] | a problem is an object with names and bounds",
                "{'names': 'a', 'bounds': [[0, 1]]} | $.names = \"a\": must be a list",
            })
    void brokenProblemsAreToldWithTheirPlace(String text, String message) {
        Path file = file("problem.json", text);

        assertThatThrownBy(() -> ProblemFile.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message.replace('~', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "a,b;1,2;3,x | :3:3 = x: is not a number",
                "a,b;1,2;3,NaN | :3:3 = NaN: a finite number is missing: every row needs a value in column b",
                "a,b;1,;3,4 | :2:3: a finite number is missing: every row needs a value in column b",
                "a,b;1,2;3 | :3:1 = 3: the line has 1 cells, but the header has 2",
                "a,b;1,2;3,4,5 | :3:5 = 5: the line has 3 cells, but the header has 2",
                "1,2;3,4 | :1: the first line holds numbers; it must hold the names of the columns",
                "a,a;3,4 | :1:3 = a: is the name of two columns",
                "a,b | there is no row below the header",
                "a,bb;1,2 | :1 = bb: is not a name of the problem~  Maybe b?",
                "a;1 | :1: the column b is missing",
                "A,b;1,2 | :1 = A: is not a name of the problem~  Maybe a?",
                "a b;x y | :2:1 = x y: is not a number",
                "a,b;red,2 | :2:1 = red: is not a number",
                "a,b;1,2;;3,4 | :3:1: the line is empty",
            })
    void brokenTablesAreToldWithTheirPlace(String text, String message) {
        Path problem = file("problem.json", "{'names': ['a', 'b'], 'bounds': [[0, 1], [0, 1]]}");
        Path x = file("X.csv", text.replace(';', '\n') + "\n");
        Path y = file("Y.csv", "y\n1\n2\n");

        assertThatThrownBy(() -> SampleFiles.read(problem, x, y, Tasks.HERE))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("X.csv")
                .hasMessageContaining(message.replace('~', '\n'));
    }

    @Test
    void tablesOfDifferentLengthAreRefused() {
        Path problem = file("problem.json", "{'names': ['a'], 'bounds': [[0, 1]]}");
        Path x = file("X.csv", "a\n1\n2\n");
        Path y = file("Y.csv", "y\n1\n2\n3\n");

        assertThatThrownBy(() -> SampleFiles.read(problem, x, y, Tasks.HERE))
                .hasMessage(y + ": has 3 rows, but " + x + " has 2");
    }

    @Test
    void columnsMayStandInAnyOrderAndHoldWordsForDiscovery() {
        Path problem = file("problem.json", "{'names': ['a', 'b', 'c'], 'bounds': [[0, 1], [0, 9], ['red', 'blue']]}");
        Path x = file("X.csv", "c,b,a\nred,1,0.5\nblue,2,0.25\n");
        Path y = file("Y.csv", "y,z\n0,1\n1,2\n");

        SampleFiles files = SampleFiles.read(problem, x, y, Tasks.HERE);

        assertThat(files.outputs()).extracting(CsvColumn::name).containsExactly("y", "z");
        assertThat(files.discoveryInputs().columns())
                .extracting(column -> column.name() + " " + column.kind())
                .containsExactly("a CONTINUOUS", "b INTEGER", "c CATEGORY");
        assertThat(files.x()).isDeepEqualTo(new double[][] {{0.5, 1, 0}, {0.25, 2, 1}});
    }

    @Test
    void valuesOutsideTheBoundsAreNamed() {
        Path problem = file("problem.json", "{'names': ['a', 'b'], 'bounds': [[0, 1], [0.1, 0.3]]}");
        Path x = file("X.csv", "a,b\n0,0.1\n1.5,0.30000000000000004\n-2,0.2\n");
        Path y = file("Y.csv", "y\n1\n2\n3\n");

        assertThat(SampleFiles.read(problem, x, y, Tasks.HERE).notes())
                .containsExactly("2 values of a outside the bounds of the problem, the first 1.5 in " + x + ":3.");
    }

    @Test
    void wordsAndNumbersStandWhereTheProblemSays() {
        Path problem = file("problem.json", "{'names': ['a', 'c'], 'bounds': [[0, 1], ['1', '2', 'none']]}");
        Path y = file("Y.csv", "y\n0\n1\n");

        SampleFiles files = SampleFiles.read(problem, file("X.csv", "c,a\n2,0.5\nnone,1\n"), y, Tasks.HERE);

        assertThat(files.x()).isDeepEqualTo(new double[][] {{0.5, 1}, {1, 2}});
        assertThat(files.discoveryInputs().columns())
                .extracting(column -> column.name() + " " + column.kind())
                .containsExactly("a CONTINUOUS", "c CATEGORY");
        assertThatThrownBy(() -> SampleFiles.read(problem, file("X.csv", "c,a\n2,0.5\n0,1\n"), y, Tasks.HERE))
                .hasMessageContaining(":3:1 = 0: is not a category of c");
        assertThatThrownBy(() -> SampleFiles.read(problem, file("X.csv", "c,a\n2,none\n1,1\n"), y, Tasks.HERE))
                .hasMessageContaining(":2:3 = none: a finite number is missing");
    }

    @Test
    void onlyTheFirstTwentyProblemsAreToldInFull() {
        Path x = file("X.csv", "a\n" + "x\n".repeat(100));

        assertThatThrownBy(() -> CsvTable.read(x))
                .isInstanceOfSatisfying(
                        InputException.class, e -> assertThat(e.problems()).hasSize(21))
                .hasMessageEndingWith("there are 80 more such problems");
    }

    private Path file(String name, String text) {
        try {
            return Files.write(folder.resolve(name), text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
