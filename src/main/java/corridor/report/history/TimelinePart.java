package corridor.report.history;

import corridor.chart.page.Palette;
import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.Chronicle.Decision;
import corridor.chronicle.Chronicle.Event;
import corridor.report.history.HistoryEntries.Entry;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.scenario.Scenario;
import java.awt.Color;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The timeline part draws the entries of a history, with a lane for each actor. Each mark leads to its entry in the
 * list below, which the keyboard reaches; the marks are no stops of the Tab key.
 */
final class TimelinePart implements Part {
    private static final int WIDTH = 1000;
    private static final int NAMES = 230;
    private static final int LANE = 50;
    private static final int TOP = 30;
    private static final int BOTTOM = 12;
    private static final int SMALL_LANES = 3;
    private static final int COLOURS = 6;
    private static final double STEP = 13;
    private static final double SIDE = 10;

    private final Scenario scenario;
    private final List<Entry> entries;
    private final List<HistoryLanes.Lane> lanes;
    private final HistoryWords words;

    TimelinePart(Scenario scenario, List<Entry> entries, HistoryLanes lanes, HistoryWords words) {
        this.scenario = scenario;
        this.entries = entries;
        this.words = words;
        List<HistoryLanes.Lane> used =
                entries.stream().map(Entry::lane).distinct().toList();
        List<HistoryLanes.Lane> known =
                lanes.all().stream().filter(used::contains).toList();
        List<HistoryLanes.Lane> others =
                used.stream().filter(lane -> !known.contains(lane)).toList();
        this.lanes = Stream.concat(known.stream(), others.stream()).toList();
    }

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public String title() {
        return "The history on one line for each actor";
    }

    /** Returns the id of an entry in the list, to which its mark leads. */
    static String anchor(int index) {
        return "e" + (index + 1);
    }

    @Override
    public void write(Html html) {
        if (entries.isEmpty()) {
            html.element("p", "Nothing of this history falls into this part.");
            return;
        }
        html.element(
                "p",
                "Circle: a decision; diamond: something changed; triangle: an attack with "
                        + HistoryEntries.LARGE
                        + " or more deaths, or with Chinese victims. Point at a mark to read it; click"
                        + " it to go to its entry in the list, where a decision opens to its options and their terms.",
                "class",
                "note");
        html.open("figure");
        html.open(
                "div",
                "class",
                "picture",
                "tabindex",
                "0",
                "role",
                "group",
                "aria-label",
                "Timeline; the list below holds the same entries");
        int height = TOP + LANE * lanes.size() + BOTTOM;
        html.open(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "role",
                "img",
                "aria-label",
                "Timeline with " + entries.size() + " entries in " + lanes.size()
                        + " lanes; the list below tells them.",
                "font-family",
                "sans-serif");
        years(html, height);
        for (int lane = 0; lane < lanes.size(); lane++) {
            lane(html, lane);
        }
        for (int k = 0; k < entries.size(); k++) {
            mark(html, k);
        }
        html.close().close();
        html.element(
                "figcaption",
                "The height of a mark in its lane means nothing; marks are staggered so that they do not hide each other.");
        html.close();
    }

    private void years(Html html, int height) {
        LocalDate year = scenario.start().withDayOfYear(1);
        while (year.isBefore(scenario.end())) {
            LocalDate at = year.isBefore(scenario.start()) ? scenario.start() : year;
            String x = number(x(at));
            html.open(
                            "line",
                            "x1",
                            x,
                            "x2",
                            x,
                            "y1",
                            Integer.toString(TOP - 8),
                            "y2",
                            Integer.toString(height - BOTTOM),
                            "stroke",
                            "#d5dae0")
                    .close();
            html.element(
                    "text", Integer.toString(at.getYear()), "x", x, "y", "14", "font-size", "14", "fill", "#4d5661");
            year = year.plusYears(1);
        }
    }

    private void lane(Html html, int lane) {
        int bottom = TOP + LANE * (lane + 1);
        html.open(
                        "line",
                        "x1",
                        "0",
                        "x2",
                        Integer.toString(WIDTH),
                        "y1",
                        Integer.toString(bottom),
                        "y2",
                        Integer.toString(bottom),
                        "stroke",
                        "#d5dae0")
                .close();
        html.element(
                "text",
                lanes.get(lane).name(),
                "x",
                "6",
                "y",
                Integer.toString(bottom - LANE / 2 + 5),
                "font-size",
                "13",
                "fill",
                "#1b1f24");
    }

    private void mark(Html html, int k) {
        Entry entry = entries.get(k);
        int lane = lanes.indexOf(entry.lane());
        double x = x(entry.date());
        double y = TOP + LANE * lane + LANE / 2.0 + STEP * (k % SMALL_LANES - 1);
        Color color = Palette.color(1 + lane % COLOURS);
        html.open("a", "href", "#" + anchor(k), "tabindex", "-1");
        html.open("path", "d", shape(entry, x, y), "fill", hex(color), "stroke", "#ffffff", "stroke-width", "1");
        html.element("title", entry.date() + ": " + text(entry));
        html.close().close();
    }

    private static String shape(Entry entry, double x, double y) {
        if (entry.what() instanceof Decision) {
            return "M" + number(x - 5) + " " + number(y) + "a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z";
        }
        if (entry.what() instanceof Event) {
            return "M" + number(x) + " " + number(y - 6) + "l6 11h-12z";
        }
        return "M" + number(x) + " " + number(y - 5.5) + "l5.5 5.5l-5.5 5.5l-5.5 -5.5z";
    }

    private String text(Entry entry) {
        if (entry.what() instanceof Decision decision) {
            return words.of(decision);
        }
        return entry.what() instanceof Event event ? words.of(event) : words.of((Change) entry.what());
    }

    private double x(LocalDate date) {
        double days = ChronoUnit.DAYS.between(scenario.start(), scenario.end());
        double share = ChronoUnit.DAYS.between(scenario.start(), date) / days;
        return NAMES + share * (WIDTH - NAMES - SIDE);
    }

    private static String number(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
    }
}
