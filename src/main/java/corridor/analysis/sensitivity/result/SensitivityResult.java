package corridor.analysis.sensitivity.result;

import java.util.List;

/** A sensitivity result is the result of a method for one output. */
public interface SensitivityResult {
    SensitivityMethod method();

    /** Names of the factors, or of the groups if the method judges groups; every measure has this order. */
    List<String> names();

    /** Columns of the result, in the order of display. */
    List<Measure> measures();

    /** Ranking of the factors by the main measure of the method. */
    Ranking ranking();

    /** Notes for the reader, for example on a constant output, negative estimates or an unsuitable sample. */
    List<String> notes();
}
