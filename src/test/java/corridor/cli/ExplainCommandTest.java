package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.CatalogueKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class ExplainCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path temp;

    @Test
    void everyIdIsExplainedOnOneScreen() {
        List<String> ids = new ArrayList<>(List.of("P4", "baseline", "ibo-surge", "joint-combat-operations"));
        for (CatalogueKind kind : CatalogueKind.values()) {
            if (kind != CatalogueKind.RELATIONS) {
                List<String> all = kind.ids(Catalogue.standard());
                // Of the largest kinds some entries are enough, since each costs the start of a command.
                int step = 1 + all.size() / 25;
                for (int k = 0; k < all.size(); k += step) {
                    ids.add(all.get(k));
                }
            }
        }
        for (String id : ids) {
            assertThat(explain(id)).as(id).isZero();
            assertThat(out.toString().lines()).as(id).hasSizeLessThan(50).allMatch(line -> line.length() <= 110);
            assertThat(out.toString()).as(id).isNotBlank().doesNotContain("null", "corridor.catalogue", "1 entry");
        }
    }

    @Test
    void aLeverTellsWhatItMovesFirstAndWhoDecides() {
        assertThat(explain("pakistan.iboIntensity")).isZero();
        assertThat(words())
                .contains("0.5 to 3 times start level")
                .contains("Pakistan's military; decides it by a rule of the model")
                .contains(
                        "Militants killed rises when it goes from 1 to 3; a test also sees an effect on TTP-type fighters")
                .contains("source F012: The Diplomat (The Pulse)")
                .contains("add --results DIR");
    }

    @Test
    void aParameterTellsItsRangeBasisAndReaders() {
        assertThat(explain("civil.rho")).isZero();
        assertThat(words())
                .contains("default 0.35")
                .contains("range 0.1 to 0.8, uniform")
                .contains("taken from the scientific literature")
                .contains("the record says nothing on it; futures draw it from its whole range")
                .contains("read by civil ")
                .contains("source L003: ");
    }

    @Test
    void aPatternSaysWhetherItIsATest() {
        boolean inSample = Catalogue.standard().pattern("P4.median").inSample();

        assertThat(explain("P4.median")).isZero();
        assertThat(words()).contains(inSample ? "agreement is no test" : "no parameter was tuned on it");
    }

    @Test
    void aLeverTellsHowLikelyItsActorsWouldHaveChosenIt() {
        Path folder = temp.resolve("surge");
        assertThat(execute("batch", "baseline", "ibo-surge", "--replicates", "2", "--out", folder.toString()))
                .isZero();

        assertThat(execute("explain", "pakistan.iboIntensity", "--results", folder.toString()))
                .isZero();
        assertThat(words())
                .containsPattern("under ibo-surge, the actors would have chosen or accepted it with"
                        + " probability [0-9.]+ % .*; 2 runs");
    }

    @Test
    void anUnknownIdBringsTheNearestOneToMind() {
        assertThat(explain("iboIntensty")).isEqualTo(2);
        assertThat(err.toString()).contains("Maybe pakistan.iboIntensity?");
        assertThat(out.toString()).isEmpty();
        assertThat(explain("ibo-surgee")).isEqualTo(2);
        assertThat(err.toString()).contains("Maybe ibo-surge?");
    }

    private int explain(String id) {
        return execute("explain", id);
    }

    private int execute(String... arguments) {
        out.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    /** Returns the printed text in one line, with single spaces. */
    private String words() {
        return out.toString().replaceAll("\\s+", " ");
    }
}
