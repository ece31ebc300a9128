package corridor.chart.comparison;

import corridor.analysis.comparison.AreaValues;
import corridor.catalogue.Area;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An area-map chart shows one quantity on a map of equal tiles. Each tile is a district cluster; its shade and its
 * number are the mean of the model's runs. Tiles outside Pakistan have a dashed edge.
 */
final class AreaMapChart {
    private static final double LIST = 310;
    /** Number of areas that are named in each province. */
    private static final int NAMED = 2;

    private static final int STEPS = 6;
    private final View view;
    private final AreaValues values;
    private final Map<String, Area> areas;
    private final TileMap map;
    private final double most;

    private AreaMapChart(View view, AreaValues values) {
        this.view = view;
        this.values = values;
        this.areas = view.context().catalogue().areas().stream().collect(Collectors.toMap(Area::id, area -> area));
        this.map = TileMap.standard();
        this.most = values.byArea().values().stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }

    static Optional<Chart> draw(View view, AreaValues values) {
        boolean known = values.byArea().values().stream().anyMatch(Double::isFinite);
        return known && view.scenarios().contains(values.scenario())
                ? Optional.of(new AreaMapChart(view, values).chart())
                : Optional.empty();
    }

    private Chart chart() {
        String title = values.quantity() + " by area: " + view.title(values.scenario());
        String subtitle = "Mean of " + view.sample() + ", in " + values.unit() + ". Each tile is a district cluster.";
        Page page = new Page(view.context(), title, subtitle, key(), TileMap.CAUTION);
        Sheet sheet = page.sheet();
        Rectangle2D body = page.body();
        map.place(body, LIST, (area, place) -> tile(sheet, area, place));
        list(sheet, body);
        String scenario = values.scenario().replaceAll("[^a-z0-9]+", "-");
        return new Chart(Chart.Kind.MAP, view.id("map-" + scenario), Chart.Section.AREAS, title, alt(), sheet);
    }

    private List<Page.Key> key() {
        List<Page.Key> key = new ArrayList<>();
        for (int k = 0; k < STEPS; k++) {
            String from = NumberText.significant(most * k / STEPS, 2);
            String upTo = NumberText.significant(most * (k + 1) / STEPS, 2);
            key.add(Page.Key.box(Palette.step(k, STEPS + 1), from + " to " + upTo));
        }
        key.add(new Page.Key("outside Pakistan", AreaMapChart::outside));
        return key;
    }

    private static void outside(Sheet sheet, double x, double middle) {
        sheet.outline(new Rectangle2D.Double(x + 4, middle - 8, 26, 16), Palette.EDGE, Palette.dashed(1.4, 4, 3));
    }

    private void tile(Sheet sheet, String area, Rectangle2D place) {
        double value = values.byArea().getOrDefault(area, Double.NaN);
        Color ground = Double.isFinite(value) ? shade(value) : Color.WHITE;
        boolean pakistan = !areas.containsKey(area) || areas.get(area).country().equals("PK");
        sheet.fill(place, ground);
        sheet.outline(place, Palette.EDGE, pakistan ? Palette.solid(1) : Palette.dashed(1.4, 4, 3));
        Lettering ink = Lettering.SMALL.in(Palette.readableOn(ground));
        String number = Double.isFinite(value) ? number(value) : "\u2013";
        sheet.block(
                List.of(area, ink.clip(number, place.getWidth() - 4)),
                place.getCenterX(),
                place.getCenterY(),
                ink,
                Sheet.Align.CENTRE);
    }

    private Color shade(double value) {
        int step = most <= 0 ? 0 : (int) Math.min(STEPS - 1, Math.floor(Math.max(0, value) / most * STEPS));
        return Palette.step(step, STEPS + 1);
    }

    private static String number(double value) {
        return Math.abs(value) < 0.05 ? "0" : NumberText.significant(value, Math.abs(value) < 10 ? 1 : 2);
    }

    /** Lists the provinces, each with its sum and its highest tiles. */
    private void list(Sheet sheet, Rectangle2D body) {
        double left = body.getMaxX() - LIST + 30;
        double width = LIST - 30;
        double y = body.getMinY() + Lettering.STRONG.size();
        sheet.text("Sum by province, highest areas", left, y, Lettering.STRONG, Sheet.Align.LEFT);
        for (Map.Entry<String, String> region : DifferenceMapChart.REGIONS.entrySet()) {
            List<Map.Entry<String, Double>> members = highest(Integer.MAX_VALUE).stream()
                    .filter(entry -> areas.containsKey(entry.getKey())
                            && areas.get(entry.getKey()).region().equals(region.getKey()))
                    .toList();
            double sum = members.stream().mapToDouble(Map.Entry::getValue).sum();
            double next = y + Lettering.LABEL.leading() + 10;
            if (number(sum).equals("0") || next + Lettering.SMALL.leading() > body.getMaxY()) {
                continue;
            }
            y = next;
            String name = region.getValue() + " " + number(sum);
            sheet.text(Lettering.LABEL.clip(name, width), left, y, Lettering.LABEL, Sheet.Align.LEFT);
            List<String> named = members.stream()
                    .limit(NAMED)
                    .filter(entry -> !number(entry.getValue()).equals("0"))
                    .map(entry -> name(entry.getKey()) + " " + number(entry.getValue()))
                    .toList();
            for (String line : Lettering.SMALL.wrap(String.join(", ", named), width, 2)) {
                y += Lettering.SMALL.leading();
                sheet.text(line, left, y, Lettering.SMALL, Sheet.Align.LEFT);
            }
        }
    }

    private List<Map.Entry<String, Double>> highest(int count) {
        return values.byArea().entrySet().stream()
                .filter(entry -> Double.isFinite(entry.getValue()))
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(count)
                .toList();
    }

    private String name(String area) {
        return areas.containsKey(area) ? areas.get(area).name() : area;
    }

    private String alt() {
        List<String> parts = highest(5).stream()
                .map(entry -> name(entry.getKey()) + " " + number(entry.getValue()))
                .toList();
        return "Tile map, model state and not data, in " + values.unit() + ". Highest: " + String.join("; ", parts)
                + ".";
    }
}
