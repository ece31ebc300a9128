package corridor.analysis.experiment;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Parameter;
import corridor.design.Distribution;
import corridor.design.Factor;
import corridor.number.DecimalText;

/**
 * A varied factor describes a factor of an experiment in words, for readers.
 *
 * @param id id of a parameter, lever or switch
 * @param kind one of {@code parameter}, {@code lever}, {@code switch}
 * @param meaning meaning as a full phrase
 * @param unit the unit; {@code "1"} for a pure number, empty for categories
 * @param values values or range, such as {@code 0.5 to 2} or {@code DETER, INERT}
 * @param learned whether the calibration uses the record to narrow this parameter
 * @param range where the range of a parameter comes from
 */
public record VariedFactor(
        String id, String kind, String meaning, String unit, String values, boolean learned, Range range) {
    private static final int DIGITS = 6;

    /** Where the range of a factor comes from. */
    public enum Range {
        /** The whole range of the prior. */
        PRIOR,
        /** From 5 to 95 % of the draws of the ensemble. */
        RECORD,
        /** The user's own values, or all values of a lever or switch. */
        OTHER
    }

    /** Describes a factor of the catalogue. */
    public static VariedFactor of(Factor factor, Catalogue catalogue) {
        String id = factor.name();
        String values = values(factor.distribution());
        if (catalogue.parameterIds().contains(id)) {
            return new VariedFactor(
                    id,
                    "parameter",
                    catalogue.parameter(id).meaning(),
                    catalogue.parameter(id).unit(),
                    values,
                    catalogue.ensemble().learned().contains(id),
                    range(factor, catalogue));
        }
        if (catalogue.switchIds().contains(id)) {
            return new VariedFactor(id, "switch", catalogue.switchOf(id).meaning(), "", values, false, Range.OTHER);
        }
        return new VariedFactor(
                id, "lever", catalogue.lever(id).meaning(), catalogue.lever(id).unit(), values, false, Range.OTHER);
    }

    private static Range range(Factor factor, Catalogue catalogue) {
        Distribution distribution = factor.distribution();
        Parameter parameter = catalogue.parameter(factor.name());
        if (distribution.low() == parameter.low() && distribution.high() == parameter.high()) {
            return Range.PRIOR;
        }
        return RecordSpread.of(catalogue.ensemble(), factor.name())
                .filter(band -> band.p5() == distribution.low() && band.p95() == distribution.high())
                .map(band -> Range.RECORD)
                .orElse(Range.OTHER);
    }

    private static String values(Distribution distribution) {
        if (distribution instanceof Distribution.Uniform d) {
            return DecimalText.rounded(d.low(), DIGITS) + " to " + DecimalText.rounded(d.high(), DIGITS);
        }
        if (distribution instanceof Distribution.LogUniform d) {
            return DecimalText.rounded(d.low(), DIGITS) + " to " + DecimalText.rounded(d.high(), DIGITS)
                    + ", evenly in the logarithm";
        }
        if (distribution instanceof Distribution.Triangular d) {
            return DecimalText.rounded(d.low(), DIGITS) + " to " + DecimalText.rounded(d.high(), DIGITS)
                    + ", triangular";
        }
        if (distribution instanceof Distribution.Categories d) {
            return String.join(", ", d.words());
        }
        if (distribution instanceof Distribution.Values d) {
            return String.join(", ", d.values().stream().map(DecimalText::of).toList());
        }
        return "";
    }
}
