package corridor.workflow;

import corridor.analysis.statistics.Objective;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.Outcome.Wish;
import corridor.number.NumberReader;
import corridor.problem.InputException;
import corridor.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads outcomes with their directions and thresholds. The catalogue gives the direction of an outcome, and the user
 * may replace it by {@code NAME:less} or {@code NAME:more}. For a contested outcome the catalogue has no direction, so
 * the user must give one, with this suffix or a threshold.
 */
public final class Objectives {
    private static final Pattern THRESHOLD = Pattern.compile("([a-z0-9_]+)\\s*(<=|>=)\\s*(\\S+)");

    private final Catalogue catalogue;
    private final List<Problem> problems = new ArrayList<>();

    public Objectives(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Reads the objectives of a request.
     *
     * @param outcomes ids, each with an optional direction
     * @param thresholds thresholds such as {@code deaths_chinese<=50}
     * @param usual default outcomes, used if neither outcomes nor thresholds are given
     * @throws InputException with all problems of the request
     */
    public List<Objective> read(List<String> outcomes, List<String> thresholds, List<String> usual) {
        Map<String, Boolean> less = new LinkedHashMap<>();
        Map<String, Double> values = new LinkedHashMap<>();
        for (String text : outcomes) {
            outcome(text, less);
        }
        for (String text : thresholds) {
            threshold(text, less, values);
        }
        if (outcomes.isEmpty() && thresholds.isEmpty()) {
            usual.forEach(id -> less.put(id, catalogue.outcome(id).wish() == Wish.LESS));
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return less.entrySet().stream()
                .map(entry -> new Objective(
                        catalogue.outcome(entry.getKey()),
                        entry.getValue(),
                        values.getOrDefault(entry.getKey(), Double.NaN)))
                .toList();
    }

    private void outcome(String text, Map<String, Boolean> less) {
        int colon = text.indexOf(':');
        String id = colon < 0 ? text : text.substring(0, colon);
        String direction = colon < 0 ? "" : text.substring(colon + 1);
        if (!known("outcomes", id)) {
            return;
        }
        Outcome outcome = catalogue.outcome(id);
        switch (direction) {
            case "less" -> less.put(id, true);
            case "more" -> less.put(id, false);
            case "" -> {
                if (outcome.wish() == Wish.CONTESTED) {
                    problems.add(new Problem(
                                    "outcomes",
                                    "",
                                    id,
                                    "whether less or more of it is better is contested, so you must say",
                                    id + ":less or " + id + ":more",
                                    List.of())
                            .asField());
                } else {
                    less.put(id, outcome.wish() == Wish.LESS);
                }
            }
            default ->
                problems.add(
                        new Problem("outcomes", "", text, "a direction is less or more", "", List.of("less", "more"))
                                .asField());
        }
    }

    /** Reads a threshold. For a contested outcome without a given direction the threshold also sets the direction. */
    private void threshold(String text, Map<String, Boolean> less, Map<String, Double> values) {
        Matcher matcher = THRESHOLD.matcher(text.strip());
        if (!matcher.matches() || !NumberReader.isNumber(matcher.group(3))) {
            problems.add(new Problem("thresholds", "", text, "must be NAME<=V or NAME>=V, in quotes", "", List.of())
                    .asField());
            return;
        }
        String id = matcher.group(1);
        if (!known("thresholds", id)) {
            return;
        }
        boolean most = matcher.group(2).equals("<=");
        Wish wish = catalogue.outcome(id).wish();
        boolean wanted = less.getOrDefault(id, wish == Wish.CONTESTED ? most : wish == Wish.LESS);
        if (wanted != most) {
            problems.add(new Problem(
                            "thresholds",
                            "",
                            text,
                            (wanted ? "less" : "more") + " of it is better, so a threshold is "
                                    + (wanted ? "<=" : ">="),
                            "",
                            List.of())
                    .asField());
            return;
        }
        less.put(id, most);
        values.put(id, NumberReader.parse(matcher.group(3)).orElseThrow());
    }

    private boolean known(String field, String id) {
        List<String> ids = catalogue.outcomes().stream().map(Outcome::id).toList();
        if (!ids.contains(id)) {
            problems.add(UnknownOutcome.of(catalogue, field, id, "is not an outcome", ids));
            return false;
        }
        return true;
    }
}
