package corridor.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Signals wrong input of the user, with all problems that were found. The command line prints them and exits with code
 * 2.
 */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_TOLD = 50;
    private final transient List<Problem> problems;

    public InputException(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an input exception needs a problem");
        }
        this.problems = List.copyOf(problems);
    }

    public InputException(Problem problem) {
        this(List.of(problem));
    }

    /** Makes an exception with the first fifty problems of a source and the number of further problems. */
    public static InputException of(String source, List<Problem> problems) {
        if (problems.size() <= MOST_TOLD) {
            return new InputException(problems);
        }
        List<Problem> told = new ArrayList<>(problems.subList(0, MOST_TOLD));
        int more = problems.size() - MOST_TOLD;
        told.add(Problem.of(source, more == 1 ? "there is one more problem" : "there are " + more + " more problems"));
        return new InputException(told);
    }

    public List<Problem> problems() {
        return problems;
    }
}
