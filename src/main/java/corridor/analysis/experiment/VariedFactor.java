package corridor.analysis.experiment;

import corridor.catalogue.Catalogue;
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
 */
public record VariedFactor(String id, String kind, String meaning, String unit, String values) {
    static VariedFactor of(Factor factor, Catalogue catalogue) {
        String id = factor.name();
        String values = values(factor.distribution());
        if (catalogue.parameterIds().contains(id)) {
            return new VariedFactor(
                    id,
                    "parameter",
                    catalogue.parameter(id).meaning(),
                    catalogue.parameter(id).unit(),
                    values);
        }
        if (catalogue.switchIds().contains(id)) {
            return new VariedFactor(id, "switch", catalogue.switchOf(id).meaning(), "", values);
        }
        return new VariedFactor(
                id, "lever", catalogue.lever(id).meaning(), catalogue.lever(id).unit(), values);
    }

    private static String values(Distribution distribution) {
        if (distribution instanceof Distribution.Uniform d) {
            return DecimalText.of(d.low()) + " to " + DecimalText.of(d.high());
        }
        if (distribution instanceof Distribution.LogUniform d) {
            return DecimalText.of(d.low()) + " to " + DecimalText.of(d.high()) + ", evenly in the logarithm";
        }
        if (distribution instanceof Distribution.Triangular d) {
            return DecimalText.of(d.low()) + " to " + DecimalText.of(d.high()) + ", triangular";
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
