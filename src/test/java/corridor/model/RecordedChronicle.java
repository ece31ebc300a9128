package corridor.model;

import corridor.chronicle.Chronicle;
import corridor.chronicle.Incident;
import java.util.ArrayList;
import java.util.List;

/** Keeps everything that a process reports. */
public final class RecordedChronicle implements Chronicle {
    public final List<Decision> decisions = new ArrayList<>();
    public final List<Incident> incidents = new ArrayList<>();
    public final List<Change> changes = new ArrayList<>();

    @Override
    public boolean listens() {
        return true;
    }

    @Override
    public void decision(Decision decision) {
        decisions.add(decision);
    }

    @Override
    public void incident(Incident incident) {
        incidents.add(incident);
    }

    @Override
    public void change(Change change) {
        changes.add(change);
    }

    /** Returns the option of this name in the last decision. */
    public Option option(String name) {
        return decisions.get(decisions.size() - 1).options().stream()
                .filter(option -> option.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Returns a term of an option in the last decision; 0 where the option has none of this name. */
    public double term(String option, String name) {
        return option(option).terms().stream()
                .filter(term -> term.name().equals(name))
                .mapToDouble(Term::value)
                .sum();
    }

    /** Returns a term of an option in the last decision about this subject. */
    public double term(String about, String option, String name) {
        List<Decision> found =
                decisions.stream().filter(one -> one.decision().equals(about)).toList();
        return found.get(found.size() - 1).options().stream()
                .filter(one -> one.name().equals(option))
                .flatMap(one -> one.terms().stream())
                .filter(term -> term.name().equals(name))
                .mapToDouble(Term::value)
                .sum();
    }
}
