package corridor.validation;

import corridor.chronicle.Chronicle;
import corridor.chronicle.Target;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Measures attacks on Chinese nationals for the patterns P13 and P14. */
final class ChineseTargets {
    /** Number of years of the record, 2021 to 2024. */
    private static final int YEARS = 4;

    private ChineseTargets() {}

    static double attacksPerYear(List<History> histories) {
        return (double) attacks(histories).count() / years(histories) / histories.size();
    }

    static double killedPerYear(List<History> histories) {
        return (double) attacks(histories)
                        .mapToInt(Chronicle.Event::killedChinese)
                        .sum()
                / years(histories)
                / histories.size();
    }

    private static int years(List<History> histories) {
        return Math.min(YEARS, histories.get(0).years());
    }

    static double share(List<History> histories, Predicate<Chronicle.Event> kind) {
        return (double) attacks(histories).filter(kind).count()
                / attacks(histories).count();
    }

    static boolean offSite(Chronicle.Event attack) {
        return attack.target() == Target.CHINESE_OFF_SITE;
    }

    private static Stream<Chronicle.Event> attacks(List<History> histories) {
        return histories.stream()
                .flatMap(h -> h.attacks().stream().filter(a -> a.day() < h.day(YEARS)))
                .filter(Chronicle.Event::onChinese);
    }
}
