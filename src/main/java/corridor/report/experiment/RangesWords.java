package corridor.report.experiment;

import corridor.analysis.experiment.VariedFactor;
import java.util.List;

/** Says over which ranges the parameters of an experiment were varied. */
public final class RangesWords {
    private RangesWords() {}

    /** Returns a sentence; empty if no parameter goes over a range that the catalogue or the ensemble gives. */
    public static String line(List<VariedFactor> varied) {
        long record = count(varied, VariedFactor.Range.RECORD);
        long prior = count(varied, VariedFactor.Range.PRIOR);
        if (record == 0 && prior == 0) {
            return "";
        }
        String whole = prior == 0 ? "" : parameters(prior) + " over the whole range of the prior";
        String narrowed = record == 0
                ? ""
                : parameters(record) + " from 5 to 95 % of the draws that the record allows (shipped ensemble)";
        return "Ranges: " + narrowed + (record > 0 && prior > 0 ? "; " : "") + whole + ".";
    }

    private static long count(List<VariedFactor> varied, VariedFactor.Range range) {
        return varied.stream().filter(factor -> factor.range() == range).count();
    }

    private static String parameters(long count) {
        return count + (count == 1 ? " parameter" : " parameters");
    }
}
