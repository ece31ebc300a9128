package corridor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Checks the rules between the data files; records check themselves. */
class CatalogueTest {
    /** Beginning of the notes of projects that are not part of the published corridor totals. */
    private static final String OUTSIDE_CORRIDOR = "Outside the corridor portfolio: ";

    private final Catalogue catalogue = Catalogue.standard();

    @Test
    void everyCitedPieceOfEvidenceExists() {
        citations()
                .forEach((citer, cited) -> assertThat(catalogue.evidenceIds())
                        .as("evidence cited by %s", citer)
                        .containsAll(cited));
    }

    @Test
    void noCitationIsMadeTwiceByTheSameRecord() {
        citations().forEach((citer, cited) -> assertThat(cited).as(citer).doesNotHaveDuplicates());
    }

    @Test
    void evidenceSaysWhatFromWhomWhenAndHowSure() {
        assertThat(catalogue.evidence()).allSatisfy(evidence -> {
            assertThat(evidence.id()).matches("[FPLU][0-9]{3}");
            assertThat(evidence.outlet()).isNotBlank();
            assertThat(evidence.title()).isNotBlank();
            assertThat(evidence.date()).matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
            assertThat(evidence.statement()).isNotBlank().endsWith(".");
            assertThat(evidence.confidence()).isIn("A", "B", "C");
        });
    }

    @Test
    void statementsAreWrittenOnlyOnce() {
        assertThat(catalogue.evidence()).extracting(Evidence::statement).doesNotHaveDuplicates();
    }

    @Test
    void allFactsFromTheArticlesAreThere() {
        List<String> facts = IntStream.rangeClosed(1, 204)
                .mapToObj(number -> String.format(Locale.ROOT, "F%03d", number))
                .toList();

        assertThat(catalogue.evidenceIds()).containsAll(facts);
    }

    @Test
    void sixtyFiveAreasFormOneConnectedGraphOfMutualNeighbours() {
        assertThat(catalogue.areas()).hasSize(65);
        assertThat(catalogue.areas()).allSatisfy(area -> {
            assertThat(area.neighbours()).as(area.id()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(area.neighbours()).doesNotContain(area.id());
            assertThat(catalogue.areaIds()).containsAll(area.neighbours());
            area.neighbours()
                    .forEach(other ->
                            assertThat(catalogue.area(other).neighbours()).contains(area.id()));
        });
        assertThat(reachableFrom(catalogue.areas().get(0))).hasSize(65);
    }

    @Test
    void borderColumnAgreesWithNeighboursAbroad() {
        assertThat(catalogue.areas())
                .allSatisfy(area -> assertThat(area.neighbours().stream()
                                .map(catalogue::area)
                                .map(Area::country)
                                .filter(country -> !country.equals(area.country())))
                        .as(area.id())
                        .containsAll(area.border())
                        .allSatisfy(country -> assertThat(area.border()).contains(country)));
    }

    @Test
    void areaColumnsAreWithinTheirBounds() {
        assertThat(catalogue.areas()).allSatisfy(area -> {
            assertThat(area.country()).isIn("PK", "IR", "AF");
            assertThat(area.population()).isPositive();
            assertThat(area.speakers())
                    .as("public of %s, by language that a movement names", area.id())
                    .containsOnlyKeys(catalogue.movements().stream()
                            .map(Movement::speakers)
                            .distinct()
                            .toArray(String[]::new));
            assertThat(area.speakers().values())
                    .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
            assertThat(area.speakers("baloch") + area.speakers("pashtun")).isLessThanOrEqualTo(1.0);
            assertThat(area.violence())
                    .as("past violence of %s, by column that a movement names", area.id())
                    .containsOnlyKeys(catalogue.movements().stream()
                            .map(Movement::violence)
                            .distinct()
                            .toArray(String[]::new));
            assertThat(area.violence().values())
                    .allSatisfy(weight -> assertThat(weight).isNotNegative());
            assertThat(area.chinese()).isNotNegative();
        });
    }

    @Test
    void populationsSumToTheCensusOf2023() {
        Map<String, Double> thousands = new TreeMap<>();
        catalogue.areas().forEach(area -> thousands.merge(area.region(), area.population(), Double::sum));

        assertThat(thousands.get("BAL")).isCloseTo(14_894, withinPercentage(0.5));
        assertThat(thousands.get("KP")).isCloseTo(40_856, withinPercentage(0.5));
        assertThat(thousands.get("SIN")).isCloseTo(55_696, withinPercentage(0.5));
        // The area of the capital includes neighbouring districts of Punjab.
        assertThat(thousands.get("PUN") + thousands.get("ICT")).isCloseTo(127_689 + 2_364, withinPercentage(2.5));
    }

    @Test
    void twentyThousandChineseNationalsLiveInPakistanOnly() {
        assertThat(catalogue.areas().stream().mapToDouble(Area::chinese).sum()).isEqualTo(20_000);
        assertThat(catalogue.areas())
                .filteredOn(area -> !area.country().equals("PK"))
                .allSatisfy(area -> assertThat(area.chinese()).isZero());
    }

    @Test
    void projectsLieInPakistanAndUseKnownWords() {
        assertThat(catalogue.projects()).hasSizeGreaterThanOrEqualTo(12).allSatisfy(project -> {
            assertThat(catalogue.areaIds()).as(project.id()).contains(project.area());
            assertThat(catalogue.area(project.area()).country()).isEqualTo("PK");
            assertThat(project.sector()).isIn("power", "transport", "port", "mining", "industry");
            assertThat(project.ownership()).isIn("SOE", "PRIVATE");
            assertThat(project.status()).isIn("PIPELINE", "ACTIVE", "OPERATING");
            assertThat(project.note()).isNotBlank();
            assertThat(project.evidence()).isNotEmpty();
        });
    }

    @Test
    void moneySpentFitsTheStatusOfTheProject() {
        assertThat(catalogue.projects()).allSatisfy(project -> {
            switch (project.status()) {
                case "PIPELINE" ->
                    assertThat(project.spentUsdM()).as(project.id()).isZero();
                case "OPERATING" ->
                    assertThat(project.spentUsdM()).as(project.id()).isEqualTo(project.costUsdM());
                default -> assertThat(project.spentUsdM()).as(project.id()).isStrictlyBetween(0.0, project.costUsdM());
            }
            if (project.status().equals("PIPELINE")) {
                assertThat(project.chineseWorkers() + project.localWorkers()).isZero();
            }
        });
    }

    @Test
    void staffOnSiteIsPartOfTheChineseInTheArea() {
        Map<String, Double> onSite = new LinkedHashMap<>();
        catalogue.projects().forEach(project -> onSite.merge(project.area(), project.chineseWorkers(), Double::sum));

        onSite.forEach((area, workers) -> assertThat(workers)
                .as(area)
                .isLessThanOrEqualTo(catalogue.area(area).chinese()));
        assertThat(onSite.values().stream().mapToDouble(Double::doubleValue).sum())
                .isBetween(8_000.0, 10_000.0);
    }

    @Test
    void corridorProjectsAddUpToThePublishedTotals() {
        List<Project> corridor = catalogue.projects().stream()
                .filter(project -> !project.note().startsWith(OUTSIDE_CORRIDOR))
                .toList();

        double realised = corridor.stream().mapToDouble(Project::spentUsdM).sum();
        double planned = corridor.stream()
                .filter(project -> project.status().equals("PIPELINE"))
                .mapToDouble(Project::costUsdM)
                .sum();

        assertThat(realised).isBetween(25_200.0, 25_400.0);
        assertThat(planned).isCloseTo(26_800, offset(100.0));
    }

    @Test
    void eachMovementHasGroupsAndGroupsHaveNamesOfTheirOwn() {
        assertThat(catalogue.groups()).extracting(Group::id).doesNotHaveDuplicates();
        assertThat(catalogue.groups()).extracting(Group::strength).doesNotHaveDuplicates();
        assertThat(catalogue.movements()).extracting(Movement::id).doesNotHaveDuplicates();
        assertThat(catalogue.groups())
                .extracting(Group::movement)
                .containsAll(catalogue.movements().stream().map(Movement::id).toList());
    }

    @Test
    void submodelsNamedByMechanismsExist() {
        assertThat(catalogue.mechanisms())
                .allSatisfy(mechanism ->
                        assertThat(catalogue.submodels()).as(mechanism.id()).containsAll(mechanism.submodels()));
    }

    @Test
    void theatresOfOperationLieInPakistanAndAreLevelsOfTheLever() {
        assertThat(catalogue.theatres()).allSatisfy(theatre -> {
            assertThat(catalogue.lever("pakistan.areaOperation").levels()).contains(theatre.id());
            assertThat(theatre.areas()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(theatre.areas())
                    .allSatisfy(
                            area -> assertThat(catalogue.area(area).country()).isEqualTo("PK"));
        });
    }

    @Test
    void leversNameAnActorAndAnOutcome() {
        List<String> actors = catalogue.actors().stream().map(Actor::id).toList();
        List<String> outcomes = catalogue.outcomes().stream().map(Outcome::id).toList();

        assertThat(catalogue.levers()).allSatisfy(lever -> {
            assertThat(actors).as(lever.id()).contains(lever.decider());
            if (lever.test() != null) {
                assertThat(lever.builtIn())
                        .as("%s: what the lever sets by definition shows nothing downstream", lever.id())
                        .doesNotContain(lever.test().outcome());
            }
            assertThat(outcomes).as(lever.id()).containsAll(lever.builtIn());
            assertThat(outcomes).as(lever.id()).containsAll(lever.harms());
            assertThat(catalogue.submodels()).as(lever.id()).containsAll(lever.submodels());
            assertThat(lever.submodels()).as(lever.id()).isNotEmpty();
            if (lever.test() != null) {
                assertThat(outcomes)
                        .as(lever.id())
                        .contains(lever.test().outcome(), lever.test().first());
            }
        });
    }

    @Test
    void leversOfForceWeighCiviliansKilledAndDisplacement() {
        assertThat(catalogue.levers())
                .filteredOn(lever -> lever.decider().equals("pakistanMilitary"))
                .hasSizeGreaterThan(5)
                .allMatch(Lever::ofForce);
        assertThat(catalogue.levers())
                .filteredOn(Lever::ofForce)
                .allSatisfy(lever ->
                        assertThat(lever.harms()).as(lever.id()).contains("deaths_civilian", "displaced_person_years"));
        assertThat(List.of("pakistan.crossBorderStrikes", "iran.unilateralStrikes"))
                .allSatisfy(id -> assertThat(catalogue.lever(id).harms()).contains("deaths_civilian_abroad"));
        assertThat(List.of("pakistan.dialogueBaloch", "pakistan.localBenefit", "china.newCommitments"))
                .allSatisfy(id -> assertThat(catalogue.lever(id).ofForce()).isFalse());
    }

    /** The words of a scale stand in the table of stakeholders; the outcome repeats them for readers of tables. */
    @Test
    void theOutcomeOfAnIssueSaysWhatTheTableOfStakeholdersSays() {
        assertThat(catalogue.issues())
                .hasSize(5)
                .allSatisfy(issue -> assertThat(
                                catalogue.outcome(issue.outcome()).meaning())
                        .contains("0 " + issue.low() + ", 50 " + issue.middle() + ", 100 " + issue.high() + ";"));
    }

    @Test
    void aTestOfALeverComparesTwoValuesWithinItsBounds() {
        assertThat(catalogue.levers())
                .filteredOn(lever -> lever.test() != null)
                .allSatisfy(lever -> assertThat(
                                List.of(lever.test().reference(), lever.test().changed()))
                        .as(lever.id())
                        .allSatisfy(value -> assertThat(value).isBetween(lever.low(), lever.high())));
    }

    @Test
    void aTestOfALeverNeedsADirection() {
        assertThatThrownBy(() -> new Lever.Test(0, 1, "attacks", "attacks", null, Map.of()))
                .hasMessageContaining("direction");
        assertThatThrownBy(() -> new Lever.Test(0, 1, "attacks", null, Lever.Direction.FALLS, Map.of()))
                .hasMessageContaining("first variable");
        assertThatThrownBy(() -> new Lever.Test(1, 1, "attacks", "attacks", Lever.Direction.FALLS, Map.of()))
                .hasMessageContaining("two values");
    }

    @Test
    void itemsOfCooperationSetLeversWithinTheirBoundsAndCiteEvidence() {
        assertThat(Catalogue.standard().cooperationItems()).isNotEmpty().allSatisfy(item -> {
            Lever lever = catalogue.lever(item.lever());
            assertThat(item.value())
                    .as(item.name())
                    .isGreaterThan(lever.neutral())
                    .isLessThanOrEqualTo(lever.high());
            assertThat(catalogue.evidenceIds()).as(item.name()).containsAll(item.evidence());
            assertThat(item.evidence()).as(item.name()).isNotEmpty();
        });
    }

    @Test
    void issuesAreThoseOfTheTableAndHaveAnOutcome() {
        assertThat(Catalogue.standard().issues())
                .extracting(BargainIssue::name)
                .containsExactlyElementsOf(Catalogue.standard().stakeholders().dimensions());
        assertThat(Catalogue.standard().issues()).allSatisfy(issue -> {
            assertThat(catalogue.outcome(issue.outcome()).onlyWith()).isEqualTo("BARGAIN");
            assertThat(catalogue.outcome(issue.outcome()).monthly()).isTrue();
        });
    }

    @Test
    void leversHangOnIssuesByRungsWithinTheirBounds() {
        List<String> issues =
                Catalogue.standard().issues().stream().map(BargainIssue::id).toList();
        assertThat(Catalogue.standard().bargainedLevers()).doesNotHaveDuplicates();
        assertThat(Catalogue.standard().links()).allSatisfy(link -> {
            Lever lever = catalogue.lever(link.lever());
            assertThat(issues).contains(link.issue());
            assertThat(link.rungs()).allSatisfy(rung -> {
                assertThat(rung.value()).as(lever.id()).isBetween(lever.low(), lever.high());
                assertThat(rung.at()).as(lever.id()).isBetween(0.0, 100.0);
                assertThat(lever.kind() == Lever.Kind.REAL || rung.value() == Math.rint(rung.value()))
                        .isTrue();
            });
            assertThat(link.rungs()).as(lever.id()).anyMatch(rung -> rung.value() == lever.neutral());
            assertThat(catalogue.evidenceIds()).containsAll(link.evidence());
            assertThat(link.reason()).isNotBlank();
        });
        assertThat(Catalogue.standard().links()).extracting(BargainLink::issue).containsAll(issues);
    }

    @Test
    void responsesAreOfActorsAtTheTable() {
        List<String> issues =
                Catalogue.standard().issues().stream().map(BargainIssue::id).toList();
        assertThat(Catalogue.standard().responses()).doesNotHaveDuplicates().allSatisfy(response -> {
            assertThat(Catalogue.standard().stakeholders().actors()).contains(response.actor());
            assertThat(response.issue().isEmpty() || issues.contains(response.issue()))
                    .isTrue();
            assertThat(response.reason()).isNotBlank();
        });
        assertThat(Catalogue.standard().responses())
                .extracting(BargainResponse::driver)
                .contains(BargainResponse.Driver.values());
    }

    @Test
    void actorsSayWhatTheyDecide() {
        assertThat(catalogue.actors()).isNotEmpty().allSatisfy(actor -> {
            assertThat(actor.kind()).isIn("state", "institution", "firms", "movement");
            assertThat(actor.role()).isNotBlank();
            assertThat(actor.evidence()).isNotEmpty();
        });
    }

    /** Returns the cited evidence of each entry, by kind and id of the entry. */
    private Map<String, List<String>> citations() {
        Map<String, List<String>> cited = new LinkedHashMap<>();
        catalogue.parameters().forEach(item -> cited.put("parameter " + item.id(), item.evidence()));
        catalogue.levers().forEach(item -> cited.put("lever " + item.id(), item.evidence()));
        catalogue.switches().forEach(item -> cited.put("switch " + item.id(), item.evidence()));
        catalogue.groups().forEach(item -> cited.put("group " + item.id(), item.evidence()));
        catalogue.projects().forEach(item -> cited.put("project " + item.id(), item.evidence()));
        catalogue.actors().forEach(item -> cited.put("actor " + item.id(), item.evidence()));
        catalogue.theatres().forEach(item -> cited.put("theatre " + item.id(), item.evidence()));
        catalogue.patterns().forEach(item -> cited.put("pattern " + item.id(), item.evidence()));
        catalogue.mechanisms().forEach(item -> cited.put("mechanism " + item.id(), item.evidence()));
        return cited;
    }

    private Set<String> reachableFrom(Area start) {
        Set<String> seen = new LinkedHashSet<>(List.of(start.id()));
        Deque<Area> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (String neighbour : open.pop().neighbours()) {
                if (seen.add(neighbour)) {
                    open.push(catalogue.area(neighbour));
                }
            }
        }
        return seen;
    }

    @Test
    void every_fact_of_an_article_has_one_source_and_every_source_a_stance() {
        List<Evidence> facts = catalogue.evidence().stream()
                .filter(evidence -> evidence.id().startsWith("F"))
                .toList();
        assertThat(facts)
                .hasSizeGreaterThan(200)
                .allSatisfy(fact -> assertThat(catalogue.sources())
                        .filteredOn(source -> fact.isFrom(source))
                        .hasSize(1));
        assertThat(catalogue.sources()).hasSize(5).allSatisfy(source -> {
            assertThat(source.stance()).isNotBlank();
            assertThat(facts).anyMatch(fact -> fact.isFrom(source));
        });
    }
}
