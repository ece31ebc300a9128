package corridor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every column of the catalogue's tables is read by code. */
@Tag("long")
class UnreadColumnsTest {
    /** Columns that say where a row comes from, for readers of the data files. */
    private static final Map<String, Set<String>> FOR_READERS = Map.of(
            "Lever", Set.of("number"),
            "CooperationItem", Set.of("evidence"),
            "BargainLink", Set.of("evidence", "reason"),
            "BargainResponse", Set.of("reason"),
            "RecordSeries", Set.of("meaning", "unit", "evidence"),
            "StartState", Set.of("meaning", "evidence", "note"));

    private static JavaClasses code;

    /** No code reads the second column of this record. */
    private record Row(String read, String unread) {}

    private static String reader(Row row) {
        return row.read();
    }

    @BeforeAll
    static void readTheCode() {
        code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("corridor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Area",
                "Movement",
                "Group",
                "Project",
                "Theatre",
                "Actor",
                "Lever",
                "Switch",
                "Outcome",
                "Showing",
                "Parameter",
                "Evidence",
                "Mechanism",
                "Ablation",
                "CooperationItem",
                "BargainIssue",
                "BargainLink",
                "BargainResponse",
                "Hindcast",
                "StartState",
                "Pattern",
                "RecordSeries"
            })
    void every_column_is_read(String table) throws ClassNotFoundException {
        Class<?> type = Class.forName("corridor.catalogue." + table);

        assertThat(unread(type, code))
                .as("columns of %s that no code reads", table)
                .isSubsetOf(FOR_READERS.getOrDefault(table, Set.of()));
    }

    @Test
    void a_column_that_no_code_reads_is_named() {
        assertThat(reader(new Row("a", "b"))).isEqualTo("a");
        assertThat(unread(Row.class, new ClassFileImporter().importClasses(Row.class, UnreadColumnsTest.class)))
                .containsExactly("unread");
    }

    /**
     * Returns the columns that no code reads. A column is read through its accessor, or as a field by another method of
     * its record.
     */
    private static List<String> unread(Class<?> table, JavaClasses readers) {
        JavaClass rows = readers.get(table);
        return Arrays.stream(table.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(column -> rows.getMethod(column).getAccessesToSelf().isEmpty())
                .filter(column -> rows.getField(column).getAccessesToSelf().stream()
                        .noneMatch(access -> access.getAccessType() == AccessType.GET
                                && !access.getOrigin().getName().equals(column)))
                .toList();
    }
}
