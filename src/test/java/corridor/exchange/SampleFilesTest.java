package corridor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.design.Distribution;
import corridor.design.FactorSpace;
import corridor.problem.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "{'names': ['a'], 'names': ['b']} | the key 'names' is given twice",
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
                "a,b;1,2;;3,4 | :3:1: the line is empty",
            })
    void brokenTablesAreToldWithTheirPlace(String text, String message) {
        Path problem = file("problem.json", "{'names': ['a', 'b'], 'bounds': [[0, 1], [0, 1]]}");
        Path x = file("X.csv", text.replace(';', '\n') + "\n");
        Path y = file("Y.csv", "y\n1\n2\n");

        assertThatThrownBy(() -> SampleFiles.read(problem, x, y))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("X.csv")
                .hasMessageContaining(message.replace('~', '\n'));
    }

    @Test
    void tablesOfDifferentLengthAreRefused() {
        Path problem = file("problem.json", "{'names': ['a'], 'bounds': [[0, 1]]}");
        Path x = file("X.csv", "a\n1\n2\n");
        Path y = file("Y.csv", "y\n1\n2\n3\n");

        assertThatThrownBy(() -> SampleFiles.read(problem, x, y)).hasMessage(y + ": has 3 rows, but " + x + " has 2");
    }

    @Test
    void columnsMayStandInAnyOrderAndHoldWordsForDiscovery() {
        Path problem = file("problem.json", "{'names': ['a', 'b', 'c'], 'bounds': [[0, 1], [0, 9], ['red', 'blue']]}");
        Path x = file("X.csv", "c,b,a\nred,1,0.5\nblue,2,0.25\n");
        Path y = file("Y.csv", "y,z\n0,1\n1,2\n");

        SampleFiles files = SampleFiles.read(problem, x, y);

        assertThat(files.outputs()).extracting(CsvColumn::name).containsExactly("y", "z");
        assertThat(files.discoveryInputs().columns())
                .extracting(column -> column.name() + " " + column.kind())
                .containsExactly("a CONTINUOUS", "b INTEGER", "c CATEGORY");
        assertThat(files.x()).isDeepEqualTo(new double[][] {{0.5, 1, 0}, {0.25, 2, 1}});
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
