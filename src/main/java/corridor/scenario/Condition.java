package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.catalogue.CooperationItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A condition is a test on the state of the run.
 *
 * @param measure measured quantity
 * @param item item of cooperation that {@link Measure#IN_FORCE} looks at; {@link Item#NONE} for all other measures
 * @param days length in days of the trailing window over which a measure is counted; 0 for a measure that is a state
 * @param comparison direction of the test: at most or at least
 * @param value bound, inclusive
 */
public record Condition(Measure measure, Item item, int days, Comparison comparison, double value) {
    /** A measure is the quantity that a condition tests; a {@code counted} measure is summed over a trailing window. */
    public enum Measure {
        CHINESE_DEATHS("chineseDeaths", true, "Chinese nationals killed"),
        CHINESE_ATTACKS("chineseAttacks", true, "attacks on Chinese nationals or sites"),
        DEATHS("deaths", true, "deaths in attacks"),
        ATTACKS("attacks", true, "attacks"),
        CIVILIAN_DEATHS("civilianDeaths", true, "civilians killed in Pakistan, by attacks and by the state"),
        EFFORT("effort", false, "Pakistan's effort, 1 is the level at the start"),
        PRESSURE("pressure", false, "step of China's pressure ladder, 0 to 6"),
        CRISIS("crisis", false, "external payments crisis, 0 or 1"),
        IN_FORCE("inForce", false, "item of security cooperation in force, 0 or 1");

        private final String id;
        private final boolean counted;
        private final String meaning;

        Measure(String id, boolean counted, String meaning) {
            this.id = id;
            this.counted = counted;
            this.meaning = meaning;
        }

        public String id() {
            return id;
        }

        public boolean counted() {
            return counted;
        }

        public String meaning() {
            return meaning;
        }
    }

    /**
     * An item is a form of security cooperation that a condition can look at. Items of the catalogue that set one lever
     * are one item here, which is in force from the first of them on.
     *
     * @param lever id of the lever that an agreement sets
     * @param name name of the first item for readers
     */
    public record Item(String lever, String name) {
        /** Marks a condition that looks at no item. */
        public static final Item NONE = new Item("", "");

        /** Returns the items of the catalogue by the word of scenario files, such as {@code inForce:jointMechanism}. */
        static Map<String, Item> byWord(Catalogue catalogue) {
            Map<String, Item> items = new LinkedHashMap<>();
            for (CooperationItem one : catalogue.cooperationItems()) {
                Item item = new Item(one.lever(), one.name());
                items.putIfAbsent(item.word(), item);
            }
            return items;
        }

        /** Word of scenario files for the measure on this item. */
        String word() {
            return Measure.IN_FORCE.id() + ":" + lever.replaceFirst("^.*\\.", "");
        }
    }

    /** The direction of the test. */
    public enum Comparison {
        AT_MOST,
        AT_LEAST
    }

    public Condition {
        if (measure.counted() != days > 0) {
            throw new IllegalArgumentException("a counted measure needs a window, a state has none");
        }
        if (measure == Measure.IN_FORCE == item.equals(Item.NONE)) {
            throw new IllegalArgumentException("the measure inForce needs an item, other measures have none");
        }
    }

    /** Makes a condition on a measure that looks at no item. */
    public Condition(Measure measure, int days, Comparison comparison, double value) {
        this(measure, Item.NONE, days, comparison, value);
    }

    /** Returns the words of scenario files for all measures, those of the items last. */
    static List<String> words(Catalogue catalogue) {
        List<String> words = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            if (measure != Measure.IN_FORCE) {
                words.add(measure.id());
            }
        }
        words.addAll(Item.byWord(catalogue).keySet());
        return words;
    }

    /** Word of scenario files for what this condition looks at. */
    String word() {
        return measure == Measure.IN_FORCE ? item.word() : measure.id();
    }

    public boolean holds(double observed) {
        return comparison == Comparison.AT_MOST ? observed <= value : observed >= value;
    }
}
