package corridor.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds which theme's compiled code gets and sets which field of the shared state. A call of a method of the state
 * counts as the accesses of that method and of those that it calls. Fields that constructors set are left out, since
 * constructors make the start. Ports are left out, too: they replace what themes read in runs of one question only.
 */
final class StateAccesses {
    private static final String MODEL = "corridor.model";
    private static final String STATE = MODEL + ".state";

    private final Map<String, Set<String>> gets = new TreeMap<>();
    private final Map<String, Set<String>> sets = new TreeMap<>();

    StateAccesses() {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(MODEL, "corridor.run");
        for (JavaClass type : code) {
            String theme = theme(type.getPackageName());
            if (!theme.equals("state") && !theme.equals("port")) {
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    note(theme, unit, unit instanceof JavaConstructor, new HashSet<>());
                }
            }
        }
    }

    /** Returns the themes whose code gets a field, such as {@code AreaState.fearState}. */
    Set<String> gets(String field) {
        return gets.getOrDefault(field, Set.of());
    }

    /**
     * Returns the themes whose code sets a field itself. Code that changes an element of an array only gets the field.
     */
    Set<String> sets(String field) {
        return sets.getOrDefault(field, Set.of());
    }

    /** Returns the name of the package below model; {@code scenario} for the model itself, {@code run} for outcomes. */
    static String theme(String packageName) {
        if (packageName.equals(MODEL)) {
            return "scenario";
        }
        return packageName.startsWith(MODEL + ".") ? packageName.substring(MODEL.length() + 1) : "run";
    }

    private void note(String theme, JavaCodeUnit unit, boolean atStart, Set<String> done) {
        if (!done.add(unit.getFullName())) {
            return;
        }
        for (JavaFieldAccess access : unit.getFieldAccesses()) {
            boolean get = access.getAccessType() == AccessType.GET;
            if (access.getTargetOwner().getPackageName().equals(STATE) && (get || !atStart)) {
                String field = access.getTargetOwner().getSimpleName() + "."
                        + access.getTarget().getName();
                (get ? gets : sets)
                        .computeIfAbsent(field, none -> new TreeSet<>())
                        .add(theme);
            }
        }
        for (JavaMethodCall call : unit.getMethodCallsFromSelf()) {
            if (call.getTargetOwner().getPackageName().equals(STATE)) {
                call.getTarget().resolveMember().ifPresent(method -> note(theme, method, atStart, done));
            }
        }
    }
}
