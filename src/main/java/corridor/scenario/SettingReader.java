package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.problem.Problem;
import corridor.text.JsonPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** Reads single values of levers and single events, by the rules of scenario files, from JSON that is no scenario. */
public final class SettingReader {
    private final Catalogue catalogue;
    private final String source;
    private final LocalDate start;
    private final Consumer<Problem> problems;

    /**
     * @param source name of the text in messages
     * @param start first day of the run, to which dates may be relative
     * @param problems receives what is wrong
     */
    public SettingReader(Catalogue catalogue, String source, LocalDate start, Consumer<Problem> problems) {
        this.catalogue = catalogue;
        this.source = source;
        this.start = start;
        this.problems = problems;
    }

    /**
     * Returns the value of a lever: a number, the index of a level, or 0 or 1 for false or true; empty after a problem.
     *
     * @param lever id of a lever
     */
    public OptionalDouble value(String lever, JsonPart part) {
        ProblemList findings = new ProblemList(source);
        OptionalDouble value = new LeverCheck(catalogue, lever, checks(findings)).value(part);
        findings.problems().forEach(problems);
        return value;
    }

    /**
     * Returns an event; empty after a problem.
     *
     * @param from first day on which it may happen
     * @param until day after the last
     * @param period name of this time in messages
     */
    public Optional<ScheduledEvent> event(JsonPart part, LocalDate from, LocalDate until, String period) {
        ProblemList findings = new ProblemList(source);
        Optional<Draft.DraftEvent> event = new EventCheck(catalogue, checks(findings)).event(part);
        event.ifPresent(one -> one.date().check(period, from, until, findings));
        List<Problem> found = findings.problems();
        found.forEach(problems);
        return found.isEmpty() ? event.map(Draft.DraftEvent::event) : Optional.empty();
    }

    private Checks checks(ProblemList findings) {
        return new Checks(findings, start, catalogue.removed());
    }
}
