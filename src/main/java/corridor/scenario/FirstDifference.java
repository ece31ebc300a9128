package corridor.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds the day from which the runs of a scenario may differ from the runs of its reference. */
public final class FirstDifference {
    private FirstDifference() {}

    /**
     * Returns the earliest day on which a setting or event that differs between the scenarios may be in force; empty if
     * nothing differs.
     */
    public static Optional<LocalDate> between(Scenario reference, Scenario scenario) {
        List<LocalDate> days = new ArrayList<>();
        Set<String> levers = new LinkedHashSet<>(reference.levers().keySet());
        levers.addAll(scenario.levers().keySet());
        for (String lever : levers) {
            LeverSetting before = reference.levers().get(lever);
            LeverSetting after = scenario.levers().get(lever);
            if (!Objects.equals(before, after)) {
                days.add(earlier(from(before, scenario.start()), from(after, scenario.start())));
            }
        }
        if (!reference.parameters().equals(scenario.parameters())
                || !reference.switches().equals(scenario.switches())) {
            days.add(scenario.start());
        }
        reference.events().stream()
                .filter(event -> !scenario.events().contains(event))
                .forEach(event -> days.add(event.date()));
        scenario.events().stream()
                .filter(event -> !reference.events().contains(event))
                .forEach(event -> days.add(event.date()));
        return days.stream().min(LocalDate::compareTo);
    }

    /**
     * Returns the first day on which a setting is or may be in force; {@link LocalDate#MAX} if the lever is not set or
     * endogenous.
     */
    private static LocalDate from(LeverSetting setting, LocalDate start) {
        if (setting == null || setting instanceof LeverSetting.Endogenous) {
            return LocalDate.MAX;
        } else if (setting instanceof LeverSetting.Step step) {
            return step.from();
        } else if (setting instanceof LeverSetting.Offer offer) {
            return offer.from();
        } else if (setting instanceof LeverSetting.Ramp ramp) {
            return ramp.from();
        } else if (setting instanceof LeverSetting.Pulse pulse) {
            return pulse.from();
        } else if (setting instanceof LeverSetting.Schedule schedule) {
            return schedule.steps().stream()
                    .map(LeverSetting.Step::from)
                    .min(LocalDate::compareTo)
                    .orElse(LocalDate.MAX);
        } else if (setting instanceof LeverSetting.UntilReleased released) {
            return released.from();
        } else if (setting instanceof LeverSetting.WhenTriggered triggered) {
            return triggered.from();
        }
        return start;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
