package corridor.analysis.sensitivity.result;

import java.util.List;

/** What a method found for one output. */
public interface SensitivityResult {
    SensitivityMethod method();

    /** Factors, or groups where the method takes groups together; every measure is in this order. */
    List<String> names();

    /** The columns in the order in which they are shown. */
    List<Measure> measures();

    /** By what, and how firmly, the method ranks the factors. */
    Ranking ranking();

    /** What a reader must know: constant output, negative estimates, a sample that suits the method badly. */
    List<String> notes();
}
