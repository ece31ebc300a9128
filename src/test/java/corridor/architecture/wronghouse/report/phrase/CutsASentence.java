package corridor.architecture.wronghouse.report.phrase;

import java.util.List;
import java.util.function.Predicate;

/** Takes text apart in the ways that the rule forbids. */
public final class CutsASentence {
    private CutsASentence() {}

    static String lead(String sentence) {
        return sentence.substring(0, sentence.indexOf(": "));
    }

    static Predicate<String> open() {
        return "Open: all"::startsWith;
    }

    static int place(List<String> names, String name) {
        return names.indexOf(name);
    }
}
