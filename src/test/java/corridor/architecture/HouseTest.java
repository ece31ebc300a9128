package corridor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the code against the plan of {@link House}. */
@Tag("long")
class HouseTest {
    private static final HouseRules RULES = new HouseRules("corridor");
    private static final List<String> SHARED = List.of("effect", "statistics", "page", "phrase");

    /** Largest number of classes in a package; larger packages are split. */
    private static final long MOST_CLASSES = 42;

    private static JavaClasses code;

    @BeforeAll
    static void readTheCode() {
        code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("corridor");
    }

    static Set<String> rooms() {
        return House.MAY_USE.keySet();
    }

    static Set<String> questions() {
        return House.QUESTIONS.keySet();
    }

    static Set<String> libraries() {
        return House.LIBRARY_HOMES.keySet();
    }

    static List<String> themes() {
        return House.THEMES;
    }

    @Test
    void theCodeIsThere() {
        assertThat(code.contain("corridor.random.KeyedRandom")).isTrue();
        assertThat(code.contain("corridor.architecture.HouseTest")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void roomUsesOnlyWhatTheTableAllows(String room) {
        RULES.roomUsesOnlyItsTable(room).check(code);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void questionUsesNoOtherQuestion(String question) {
        RULES.questionUsesNoOtherQuestion(question).check(code);
    }

    @Test
    void everyPackageOfAFloorIsAQuestionOrShared() {
        for (String floor : House.FLOORS) {
            assertThat(code.getPackage("corridor." + floor).getSubpackages())
                    .extracting(JavaPackage::getRelativeName)
                    .isSubsetOf(
                            Stream.concat(questions().stream(), SHARED.stream()).toList());
        }
    }

    @Test
    void noPackageIsCrowded() {
        Map<String, Long> sizes = code.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(sizes).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MOST_CLASSES));
    }

    @Test
    void simpleNamesAreUnique() {
        assertThat(code.stream()
                        .filter(type ->
                                type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getSimpleName))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void libraryStaysAtHome(String library) {
        RULES.libraryStaysAtHome(library).check(code);
    }

    @Test
    void everyLibraryHasAHome() {
        RULES.everyLibraryHasAHome().check(code);
    }

    @Test
    void everyClassHasARoom() {
        RULES.everyClassHasARoom().check(code);
    }

    @Test
    void packagesDoNotUseEachOtherInACircle() {
        RULES.noCycles().check(code);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void themeOfTheModelSeesOnlyTheSharedState(String theme) {
        RULES.themeSeesOnlyTheSharedState(theme).check(code);
    }

    @Test
    void portsSeeNoTheme() {
        RULES.themeSeesOnlyTheSharedState("port").check(code);
    }

    @Test
    void sharedStateSeesNoTheme() {
        RULES.sharedStateSeesNoTheme().check(code);
    }

    @Test
    void everyRoomOfTheModelIsAThemeOrTheSharedStateOrItsPorts() {
        assertThat(code.getPackage("corridor.model").getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .isSubsetOf(Stream.concat(themes().stream(), Stream.of("state", "port"))
                        .toList());
    }

    @Test
    void poolsComeFromTheDoor() {
        RULES.poolsComeFromTheDoor().check(code);
    }

    @Test
    void engineComesFromTheDoor() {
        RULES.engineComesFromTheDoor().check(code);
    }

    @Test
    void mathIsStrictWhereBytesMustBeEqual() {
        RULES.mathIsStrict().check(code);
    }

    @Test
    void randomnessIsKeyed() {
        RULES.randomnessIsKeyed().check(code);
    }

    @Test
    void onlyTheCommandLineEndsTheProgram() {
        RULES.onlyTheCommandLineEndsTheProgram().check(code);
    }

    @Test
    void sumsHaveOneOrder() {
        RULES.sumsHaveOneOrder().check(code);
    }

    @Test
    void onlyTheDoorFetchesTheCatalogue() {
        RULES.catalogueIsPassed().check(code);
    }

    @Test
    void noRunReadsTheWallClock() {
        RULES.noWallClock().check(code);
    }
}
