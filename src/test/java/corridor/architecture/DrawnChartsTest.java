package corridor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import corridor.chart.page.Chart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every chart is drawn: another class uses each chart class, and each kind of chart has a chart. */
@Tag("long")
class DrawnChartsTest {
    /** This chart is in no list of charts. */
    static final class ForgottenChart {}

    @Test
    void every_chart_is_in_a_list_of_charts() {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("corridor");

        assertThat(unused(code)).as("charts that no class draws").isEmpty();
        JavaClass kinds = code.get(Chart.Kind.class);
        assertThat(Stream.of(Chart.Kind.values())
                        .filter(kind -> kinds.getField(kind.name()).getAccessesToSelf().stream()
                                .allMatch(access -> access.getOriginOwner().equals(kinds))))
                .as("kinds without a chart")
                .isEmpty();
    }

    @Test
    void a_chart_that_no_list_names_is_found() {
        assertThat(unused(new ClassFileImporter().importClasses(DrawnChartsTest.class.getDeclaredClasses())))
                .containsExactly("ForgottenChart");
    }

    /** Returns the simple names of charts that only they themselves and their own nested classes use. */
    private static List<String> unused(JavaClasses code) {
        return code.stream()
                .filter(type -> type.getSimpleName().matches("\\w+Chart"))
                .filter(type -> type.getDirectDependenciesToSelf().stream()
                        .allMatch(use -> use.getOriginClass().getName().startsWith(type.getName())))
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
    }
}
