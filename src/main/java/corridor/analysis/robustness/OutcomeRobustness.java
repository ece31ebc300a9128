package corridor.analysis.robustness;

import corridor.analysis.statistics.Objective;
import java.util.List;

/**
 * Outcome robustness compares policies by one outcome.
 *
 * @param values values of each policy in each case
 * @param scores scores by criterion, then by policy; criteria that are not defined for any policy are left out
 */
public record OutcomeRobustness(Objective objective, PolicyValues values, List<Score> scores) {
    public OutcomeRobustness {
        scores = List.copyOf(scores);
    }

    /** The criteria with a score, in their order. */
    public List<Criterion> criteria() {
        return scores.stream().map(Score::criterion).distinct().toList();
    }

    /** The scores by one criterion, in the order of the policies. */
    public List<Score> by(Criterion criterion) {
        return scores.stream().filter(score -> score.criterion() == criterion).toList();
    }

    public Score score(String policy, Criterion criterion) {
        return by(criterion).stream()
                .filter(score -> score.policy().equals(policy))
                .findFirst()
                .orElseThrow();
    }

    /** The best policies by a criterion; several where scores are equal. */
    public List<String> best(Criterion criterion) {
        return by(criterion).stream()
                .filter(score -> score.rank() == 1)
                .map(Score::policy)
                .toList();
    }
}
