package corridor.report.page;

import corridor.chart.page.Chart;

/**
 * A figure is a chart as the report shows it.
 *
 * @param kind kind of chart
 * @param id lower-case words joined by hyphens; unique in the report
 * @param title title of the chart
 * @param caption explanation of the chart; may be empty
 * @param alt text alternative for readers who cannot see the chart
 * @param svg an SVG document as text
 * @param section part of the report that contains the chart
 */
public record Figure(
        Chart.Kind kind, String id, String title, String caption, String alt, String svg, Section section) {
    /** Parts of the report that contain charts. */
    public enum Section {
        /** Answer: the main outcomes on the first screen. */
        ANSWER,
        /** Outcomes: differences, fans, totals and distributions. */
        OUTCOMES,
        /** Course of events: causal paths, ladders and project states over time. */
        COURSE,
        /** Bargaining of stakeholders. */
        BARGAINING,
        /** Drivers: variance split, sensitivity. */
        DRIVERS,
        /** Maps. */
        AREAS
    }

    /** Makes a figure of a chart, in the part of the report that belongs to the chart's section. */
    public static Figure of(Chart chart) {
        Section section = switch (chart.section()) {
            case ANSWER -> Section.ANSWER;
            case COURSE -> Section.COURSE;
            case BARGAINING -> Section.BARGAINING;
            case UNCERTAINTY, DRIVERS -> Section.DRIVERS;
            case AREAS -> Section.AREAS;
            case DIFFERENCES, OUTCOMES -> Section.OUTCOMES;
        };
        return new Figure(
                chart.kind(), chart.id(), chart.title(), chart.kind().caption(), chart.alt(), chart.svg(), section);
    }

    public Figure {
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("figure id '" + id + "' is not lower-case words joined by hyphens");
        }
        if (title.isBlank() || alt.isBlank()) {
            throw new IllegalArgumentException(
                    "figure '" + id + "' needs a title and a text for those who cannot see it");
        }
    }
}
