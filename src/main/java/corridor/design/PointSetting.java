package corridor.design;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.number.DecimalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A point setting translates the values of one factor into settings of the model. */
public final class PointSetting {
    /** The kind of a factor decides the settings that it changes. */
    public enum Kind {
        PARAMETER,
        LEVER,
        SWITCH
    }

    private final Factor factor;
    private final Kind kind;
    private final Lever lever;

    private PointSetting(Factor factor, Kind kind, Lever lever) {
        this.factor = factor;
        this.kind = kind;
        this.lever = lever;
    }

    /**
     * Makes the setting of a factor.
     *
     * @throws IllegalArgumentException if the catalogue does not contain the factor
     */
    public static PointSetting of(Factor factor, Catalogue catalogue) {
        String id = factor.name();
        if (catalogue.parameterIds().contains(id)) {
            return new PointSetting(factor, Kind.PARAMETER, null);
        }
        if (catalogue.switchIds().contains(id)) {
            return new PointSetting(factor, Kind.SWITCH, null);
        }
        if (catalogue.leverIds().contains(id)) {
            return new PointSetting(factor, Kind.LEVER, catalogue.lever(id));
        }
        throw new IllegalArgumentException("the catalogue knows no lever, switch or parameter " + id);
    }

    public static List<PointSetting> of(FactorSpace space, Catalogue catalogue) {
        List<PointSetting> settings = new ArrayList<>();
        space.factors().forEach(factor -> settings.add(of(factor, catalogue)));
        return settings;
    }

    public Kind kind() {
        return kind;
    }

    public String id() {
        return factor.name();
    }

    /** Returns the value as users write it: a word for a categorical factor, else a number. */
    public String text(double value) {
        return factor.distribution() instanceof Distribution.Categories categories
                ? categories.words().get((int) value)
                : DecimalText.of(value);
    }

    /** Returns the number to which a lever is set; empty if the model's rule for the lever decides. */
    public Optional<Double> leverValue(double value) {
        if (!(factor.distribution() instanceof Distribution.Categories categories)) {
            return Optional.of(value);
        }
        String word = categories.words().get((int) value);
        int level = ModelFactors.words(lever).indexOf(word);
        if (lever.kind() != Lever.Kind.REAL && level >= 0) {
            return Optional.of((double) level);
        }
        return word.equals("endogenous") ? Optional.empty() : Optional.of(Double.parseDouble(word));
    }
}
