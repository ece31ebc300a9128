package corridor.report.page;

import corridor.chart.page.Chart;

/**
 * A chart as the report shows it.
 *
 * @param kind kind of chart
 * @param id lower-case words joined by hyphens; unique in the report
 * @param title subject of the chart
 * @param caption explanation and content of the chart; may be empty
 * @param alt the chart in words, for those who cannot see it
 * @param svg an SVG document as text
 * @param section part of the report that contains it; the order within a section is that of the list
 */
public record Figure(
        Chart.Kind kind, String id, String title, String caption, String alt, String svg, Section section) {
    /** Parts of the report that hold charts. */
    public enum Section {
        /** Results: forest, fans, distributions. */
        OUTCOMES,
        /** Course of events: ladders, decisions and suspensions over time. */
        COURSE,
        /** Bargaining of stakeholders. */
        BARGAINING,
        /** Drivers: variance split, sensitivity. */
        DRIVERS,
        /** Maps. */
        AREAS
    }

    /** A chart as a figure of a page, in the part of the report that its section names. */
    public static Figure of(Chart chart) {
        Section section = switch (chart.section()) {
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
