package corridor.catalogue;

import java.util.List;

/**
 * A record series holds one observed number per year.
 *
 * @param id lower-case words joined by hyphens
 * @param meaning definition of the counted number, as a full phrase
 * @param unit the unit
 * @param evidence ids of {@link Evidence}
 * @param points consecutive years, ascending
 */
public record RecordSeries(String id, String meaning, String unit, List<String> evidence, List<Point> points) {
    /** The grade says how well a value is documented, from the best to the worst. */
    public enum Grade {
        /** An official or primary source, or two independent ones. */
        A,
        /** One secondary source of good repute. */
        B,
        /** Contested, or derived from a stated percentage. */
        C,
        /** Recalled and not checked again. */
        R
    }

    /** A point is the value of one year, with its source. */
    public record Point(int year, double value, Grade grade, String source) {
        public Point {
            if (!(value > 0) || grade == null || source == null || source.isBlank()) {
                throw new IllegalArgumentException(year + ": needs a value above 0, a grade and a source");
            }
        }
    }

    public RecordSeries {
        evidence = List.copyOf(evidence);
        points = List.copyOf(points);
        for (int k = 1; k < points.size(); k++) {
            if (points.get(k).year() != points.get(k - 1).year() + 1) {
                throw new IllegalArgumentException(id + ": " + points.get(k).year() + " does not follow "
                        + points.get(k - 1).year());
            }
        }
    }

    public int firstYear() {
        return points.get(0).year();
    }

    public int lastYear() {
        return points.get(points.size() - 1).year();
    }

    /** Values of the years before {@code year}, ascending. */
    public double[] before(int year) {
        return points.stream()
                .filter(point -> point.year() < year)
                .mapToDouble(Point::value)
                .toArray();
    }

    /** The value of a year between the first and the last. */
    public double value(int year) {
        return points.get(year - firstYear()).value();
    }
}
