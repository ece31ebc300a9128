package corridor.analysis.sensitivity.result;

import java.util.List;

/** Result of a method for one output. */
public interface SensitivityResult {
    SensitivityMethod method();

    /** Factors, or groups where the method takes groups together; every measure is in this order. */
    List<String> names();

    /** The columns in the order in which they are shown. */
    List<Measure> measures();

    /** By what, and how firmly, the method ranks the factors. */
    Ranking ranking();

    /** Notes for the reader: constant output, negative estimates, a sample that suits the method badly. */
    List<String> notes();
}
