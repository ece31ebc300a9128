package corridor.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import corridor.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.BaseStream;

/** Turns the plan of {@link House} and the determinism rule into rules on the code below one root package. */
final class HouseRules {
    /** Functions of {@link Math} whose last bit may differ by processor; {@link StrictMath} has them all. */
    private static final Set<String> INEXACT_MATH = new LinkedHashSet<>(List.of(
            "acos", "asin", "atan", "atan2", "cbrt", "cos", "cosh", "exp", "expm1", "hypot", "log", "log10", "log1p",
            "pow", "sin", "sinh", "tan", "tanh"));

    private static final Set<String> WALL_CLOCK =
            new LinkedHashSet<>(List.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone"));

    private static final Set<String> POOLS = new LinkedHashSet<>(List.of(
            "java.util.concurrent.Executors",
            "java.util.concurrent.ThreadPoolExecutor",
            "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.CompletableFuture"));

    private static final String[] JDK = {"java..", "javax..", "org.w3c.dom..", "org.xml.sax.."};

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    ArchRule everyClassHasARoom() {
        return classes()
                .that(notTheFacade())
                .should()
                .resideInAnyPackage(rooms(List.copyOf(House.MAY_USE.keySet())).toArray(String[]::new))
                .because("the root package holds the facade alone, and each other package is in the room table");
    }

    ArchRule questionUsesNoOtherQuestion(String question) {
        List<String> own = new ArrayList<>(packages(question));
        House.QUESTIONS.get(question).forEach(other -> own.addAll(packages(other)));
        List<String> all = new ArrayList<>();
        House.QUESTIONS.keySet().forEach(other -> all.addAll(packages(other)));
        return noClasses()
                .that()
                .resideInAnyPackage(packages(question).toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAnyPackage(all.toArray(String[]::new))
                        .and(resideOutsideOfPackages(own.toArray(String[]::new))))
                .because("the packages of " + question + " may use those of " + House.QUESTIONS.get(question))
                .allowEmptyShould(true);
    }

    private List<String> packages(String question) {
        return House.FLOORS.stream()
                .map(floor -> root + "." + floor + "." + question + "..")
                .toList();
    }

    ArchRule roomUsesOnlyItsTable(String room) {
        List<String> allowed = new ArrayList<>(rooms(House.MAY_USE.get(room)));
        if (!House.BASE.contains(room)) {
            allowed.addAll(rooms(House.BASE));
        }
        allowed.add(room(room));
        DescribedPredicate<JavaClass> forbidden =
                below(root).and(resideOutsideOfPackages(allowed.toArray(String[]::new)));
        return noClasses()
                .that()
                .resideInAPackage(room(room))
                .should()
                .dependOnClassesThat(
                        House.MAY_USE.get(room).contains(House.FACADE) ? forbidden.and(notTheFacade()) : forbidden)
                .because("the room table lets " + room + " use " + House.MAY_USE.get(room))
                .allowEmptyShould(true);
    }

    ArchRule libraryStaysAtHome(String library) {
        List<String> homes = rooms(House.LIBRARY_HOMES.get(library));
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes.toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library + ".."))
                .because(library + " lives in " + House.LIBRARY_HOMES.get(library))
                .allowEmptyShould(true);
    }

    ArchRule everyLibraryHasAHome() {
        List<String> known = new ArrayList<>(List.of(JDK));
        known.add(root + "..");
        House.LIBRARY_HOMES.keySet().forEach(library -> known.add(library + ".."));
        return noClasses()
                .should()
                .dependOnClassesThat(
                        resideOutsideOfPackages(known.toArray(String[]::new)).and(notPrimitive()))
                .because("a library without a home in the table spreads");
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    ArchRule themeSeesOnlyTheSharedState(String theme) {
        String model = root + ".model";
        return noClasses()
                .that()
                .resideInAPackage(model + "." + theme + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(model + "..")
                        .and(resideOutsideOfPackages(model + "." + theme + "..", model + ".state..")))
                .because("themes talk through model.state, and CorridorModel joins them")
                .allowEmptyShould(true);
    }

    ArchRule sharedStateSeesNoTheme() {
        String model = root + ".model";
        return noClasses()
                .that()
                .resideInAPackage(model + ".state..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(model + "..").and(resideOutsideOfPackage(model + ".state..")))
                .because("the shared state knows no process")
                .allowEmptyShould(true);
    }

    ArchRule mathIsStrict() {
        return noClassesIn(House.REPRODUCIBLE)
                .callMethodWhere(call("Math function that may differ by processor", Math.class, INEXACT_MATH))
                .because("StrictMath gives the same bits everywhere")
                .allowEmptyShould(true);
    }

    ArchRule randomnessIsKeyed() {
        DescribedPredicate<JavaAccess<?>> stream = describe("a stream of random numbers", access -> {
            JavaClass owner = access.getTargetOwner();
            String method = access.getTarget().getName();
            return owner.getName().startsWith("java.util.random.")
                    || List.of(
                                    "java.util.Random",
                                    "java.util.SplittableRandom",
                                    "java.util.concurrent.ThreadLocalRandom",
                                    "java.security.SecureRandom")
                            .contains(owner.getName())
                    || owner.isEquivalentTo(Math.class) && method.equals("random")
                    || owner.isEquivalentTo(StrictMath.class) && method.equals("random")
                    || owner.getName().equals("java.util.Collections") && method.equals("shuffle")
                    || owner.getName().equals("java.util.UUID") && method.equals("randomUUID")
                    || owner.getName().startsWith("ec.util.MersenneTwister") && method.startsWith("next");
        });
        // Tokens of the lab must not follow from a seed, and no result depends on them.
        return noClasses()
                .that(describe("no secrets", type -> !type.getName().equals(root + ".lab.server.Secrets")))
                .should()
                .accessTargetWhere(stream)
                .because("every draw comes from the keyed generator of the room random");
    }

    ArchRule onlyTheCommandLineEndsTheProgram() {
        DescribedPredicate<JavaMethodCall> end = describe("the end of the program or a printed stack trace", call -> {
            JavaClass owner = call.getTargetOwner();
            String method = call.getName();
            return method.equals("printStackTrace")
                            && call.getTarget().getRawParameterTypes().isEmpty()
                    || owner.isEquivalentTo(System.class) && method.equals("exit")
                    || owner.isEquivalentTo(Runtime.class)
                            && List.of("exit", "halt").contains(method);
        });
        return noClasses()
                .that(resideOutsideOfPackage(room("cli")))
                .should()
                .callMethodWhere(end)
                .because("errors travel as exceptions to the command line");
    }

    ArchRule sumsHaveOneOrder() {
        DescribedPredicate<JavaMethodCall> parallel = describe("a parallel stream or sort", call -> {
            String method = call.getName();
            return method.equals("parallelStream")
                    || method.equals("parallel") && call.getTargetOwner().isAssignableTo(BaseStream.class)
                    || call.getTargetOwner().getName().equals("java.util.Arrays") && method.startsWith("parallel");
        });
        return noClassesIn(House.REPRODUCIBLE)
                .callMethodWhere(parallel)
                .because("a sum of doubles depends on its order")
                .allowEmptyShould(true);
    }

    ArchRule catalogueIsPassed() {
        DescribedPredicate<JavaAccess<?>> fetched = describe(
                "the catalogue that ships with Corridor",
                access -> access.getTargetOwner().isEquivalentTo(Catalogue.class)
                        && access.getTarget().getName().equals("standard"));
        return noClasses()
                .that(notTheFacade())
                .should()
                .accessTargetWhere(fetched)
                .because("a class that fetches the catalogue mixes it with the one that its caller was given");
    }

    ArchRule poolsComeFromTheDoor() {
        DescribedPredicate<JavaAccess<?>> pool = describe("a thread pool or a parallel stream", access -> {
            String owner = access.getTargetOwner().getName();
            String method = access.getTarget().getName();
            return POOLS.contains(owner)
                    || method.equals("parallelStream")
                    || method.equals("parallel") && access.getTargetOwner().isAssignableTo(BaseStream.class);
        });
        return noClasses()
                .that(resideOutsideOfPackage(room("task")).and(describe("no engine", type -> !isEngine(type))))
                .should()
                .accessTargetWhere(pool)
                .because("a command has one pool, and its engine is given");
    }

    ArchRule engineComesFromTheDoor() {
        return noClasses()
                .that(notTheFacade())
                .should()
                .accessTargetWhere(describe(
                        "the constructor of an engine",
                        access -> isEngine(access.getTargetOwner())
                                && access.getTarget().getName().equals("<init>")))
                .because("an Execution brings the engine");
    }

    private boolean isEngine(JavaClass type) {
        return type.getName().equals(root + ".batch.ThreadEngine");
    }

    ArchRule noWallClock() {
        DescribedPredicate<JavaMethodCall> clock = describe("the wall clock", call -> {
            AccessTarget target = call.getTarget();
            String owner = call.getTargetOwner().getName();
            return WALL_CLOCK.contains(target.getName())
                    && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
        });
        return noClassesIn(List.of("scenario", "design", "bargain", "world", "model", "run", "analysis"))
                .callMethodWhere(clock)
                .because("the same inputs give the same bytes tomorrow")
                .allowEmptyShould(true);
    }

    private ClassesShould noClassesIn(List<String> rooms) {
        return noClasses()
                .that()
                .resideInAnyPackage(rooms(rooms).toArray(String[]::new))
                .should();
    }

    private static DescribedPredicate<JavaMethodCall> call(String what, Class<?> owner, Set<String> methods) {
        return describe(what, call -> call.getTargetOwner().isEquivalentTo(owner) && methods.contains(call.getName()));
    }

    private DescribedPredicate<JavaClass> notTheFacade() {
        String facade = root + "." + House.FACADE;
        return describe(
                "not the facade",
                type -> !type.getName().equals(facade) && !type.getName().startsWith(facade + "$"));
    }

    private static DescribedPredicate<JavaClass> below(String root) {
        return resideInAnyPackage(root, root + "..");
    }

    private static DescribedPredicate<JavaClass> notPrimitive() {
        return describe("not primitive", type -> !type.getBaseComponentType().isPrimitive());
    }

    private List<String> rooms(List<String> names) {
        return names.stream().map(this::room).toList();
    }

    private String room(String name) {
        return root + "." + name + "..";
    }
}
