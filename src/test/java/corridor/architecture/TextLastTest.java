package corridor.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Text is made in the last step: findings, units, kinds of charts and decisions are types, and no code takes text
 * apart.
 */
@Tag("long")
class TextLastTest {
    private static final Set<String> CUTS = Set.of(
            "startsWith",
            "endsWith",
            "indexOf",
            "lastIndexOf",
            "split",
            "substring",
            "subSequence",
            "contains",
            "matches",
            "regionMatches");

    /** Classes that may read text, each with its reason. */
    private static final Map<String, String> READERS = Map.ofEntries(
            Map.entry("report.page.Figure", "checks that an id is one of HTML"),
            Map.entry("report.page.InlineSvg", "reads the attributes of a picture"),
            Map.entry("report.page.PlainPage", "breaks lines"),
            Map.entry("report.phrase.SpelledOut", "finds abbreviations in text of any source"),
            Map.entry("report.page.UnbrokenDates", "keeps dates on one line"),
            Map.entry("chart.page.NumberText", "writes digits in groups"),
            Map.entry("chart.page.SpelledTitle", "finds abbreviations in a title"),
            Map.entry("chart.page.Lettering", "breaks and shortens lines"),
            Map.entry("chart.page.FontsUnavailableException", "reads the message of the Java runtime"),
            Map.entry("analysis.experiment.PointStatistic", "reads an option that a user writes"),
            Map.entry("workflow.Objectives", "reads an option that a user writes"));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("corridor");

    @Test
    void noTextIsTakenApart() {
        rule("corridor", READERS.keySet()).check(CODE);
    }

    @Test
    void everyExemptionIsNeeded() {
        assertThat(READERS.keySet())
                .allSatisfy(reader -> assertThat(cuts(CODE.get("corridor." + reader)))
                        .as(reader)
                        .isNotEmpty());
    }

    @Test
    void aNewCutIsSeen() {
        String root = "corridor.architecture.wronghouse";
        String report = rule(root, Set.of())
                .evaluate(new ClassFileImporter().importPackages(root))
                .getFailureReport()
                .toString();
        assertThat(report)
                .contains("CutsASentence.lead(java.lang.String)", "String.substring", "String.indexOf")
                .contains("CutsASentence.open()", "String.startsWith")
                .doesNotContain("CutsASentence.place");
    }

    private static ArchRule rule(String root, Set<String> readers) {
        return classes()
                .that(resideInAnyPackage(Stream.of("report", "chart", "analysis", "validation", "workflow")
                        .map(room -> root + "." + room + "..")
                        .toArray(String[]::new)))
                .and(DescribedPredicate.not(reads(root, readers)))
                .should(new ArchCondition<>("not take text apart") {
                    @Override
                    public void check(JavaClass one, ConditionEvents events) {
                        cuts(one).forEach(cut -> events.add(SimpleConditionEvent.violated(one, cut.getDescription())));
                    }
                })
                .because("a sentence is made from typed parts; give the part to the code that needs it");
    }

    private static DescribedPredicate<JavaClass> reads(String root, Set<String> readers) {
        return DescribedPredicate.describe(
                "read text for a reason",
                one -> readers.stream().anyMatch(reader -> {
                    String name = root + "." + reader;
                    return one.getName().equals(name) || one.getName().startsWith(name + "$");
                }));
    }

    private static Set<JavaCodeUnitAccess<?>> cuts(JavaClass one) {
        return one.getCodeUnitAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(String.class)
                        && CUTS.contains(access.getTarget().getName()))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
