package corridor.chart.comparison;

import corridor.analysis.comparison.AreaDifferences;
import corridor.analysis.comparison.AreaDifferences.Effect;
import corridor.catalogue.Area;
import corridor.chart.page.Chart;
import corridor.chart.page.Hatch;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Sheet;
import corridor.number.DecimalText;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A difference map shows the paired difference of a scenario from the reference on the map of equal tiles. Fewer is
 * blue, more is orange, and a tile that is not distinguishable from zero is hatched. A list sums the tiles by province.
 */
final class DifferenceMapChart {
    private static final double LIST = 330;
    /** Upper ends of the classes of sizes, as shares of the largest. One tile often moves far more than the others. */
    private static final double[] ENDS = {1 / 16.0, 1 / 4.0, 1};

    private static final int STEPS = ENDS.length;
    private static final int NAMED = 3;
    private static final Color FEWER = new Color(0x0072B2);
    private static final Color MORE = new Color(0xD55E00);
    private static final double[] SHADES = {0.25, 0.55, 1};
    static final Map<String, String> REGIONS = regions();

    private final View view;
    private final AreaDifferences differences;
    private final Map<String, Area> areas;
    private final TileMap map = TileMap.standard();
    private final double most;

    private DifferenceMapChart(View view, AreaDifferences differences) {
        this.view = view;
        this.differences = differences;
        this.areas = view.context().catalogue().areas().stream()
                .collect(Collectors.toMap(Area::id, area -> area, (one, other) -> one, LinkedHashMap::new));
        this.most = differences.byArea().values().stream()
                .filter(Effect::clear)
                .mapToDouble(effect -> Math.abs(effect.mean()))
                .max()
                .orElse(0);
    }

    private static Map<String, String> regions() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("BAL", "Balochistan");
        names.put("KP", "Khyber Pakhtunkhwa");
        names.put("PUN", "Punjab");
        names.put("SIN", "Sindh");
        names.put("ICT", "Islamabad");
        names.put("GB", "Gilgit-Baltistan");
        names.put("AFG", "Afghanistan (areas across the border)");
        names.put("IRN", "Iran (areas across the border)");
        return names;
    }

    /**
     * Draws the map; empty if the difference is clear in no tile and in no province, so that a map would show nothing.
     */
    static Optional<Chart> draw(View view, AreaDifferences differences) {
        boolean clear = Stream.concat(differences.byArea().values().stream(), differences.byRegion().values().stream())
                .anyMatch(effect -> effect.clear() && effect.mean() != 0);
        return clear && view.scenarios().contains(differences.scenario())
                ? Optional.of(new DifferenceMapChart(view, differences).chart())
                : Optional.empty();
    }

    private Chart chart() {
        String title = differences.quantity() + " by area: " + view.title(differences.scenario()) + " minus "
                + view.title(differences.reference());
        String subtitle = "Mean difference in " + differences.unit() + ", n = "
                + DecimalText.count(differences.runs())
                + " pairs of runs. Each tile is a district cluster. Hatched: not distinguishable from zero, all tiles taken"
                + " together.";
        Page page = new Page(view.context(), title, subtitle, key(), TileMap.CAUTION);
        Sheet sheet = page.sheet();
        Rectangle2D body = page.body();
        map.place(body, LIST, (area, place) -> tile(sheet, area, place));
        list(sheet, body);
        String scenario = differences.scenario().replaceAll("[^a-z0-9]+", "-");
        return new Chart(
                Chart.Kind.DIFFERENCE_MAP,
                view.id("difference-map-" + scenario),
                Chart.Section.AREAS,
                title,
                alt(),
                sheet);
    }

    private List<Page.Key> key() {
        List<Page.Key> key = new ArrayList<>();
        if (most > 0) {
            for (int k = STEPS - 1; k >= 0; k--) {
                key.add(Page.Key.box(shade(FEWER, k), range(k) + (k == STEPS - 1 ? " fewer" : "")));
            }
            for (int k = 0; k < STEPS; k++) {
                key.add(Page.Key.box(shade(MORE, k), range(k) + (k == STEPS - 1 ? " more" : "")));
            }
        }
        key.add(Hatch.key("not clear"));
        return key;
    }

    private String range(int step) {
        double from = step == 0 ? 0 : ENDS[step - 1];
        return NumberText.significant(most * from, 2) + " to " + NumberText.significant(most * ENDS[step], 2);
    }

    private static Color shade(Color color, int step) {
        double share = SHADES[step];
        return new Color(mixed(color.getRed(), share), mixed(color.getGreen(), share), mixed(color.getBlue(), share));
    }

    private static int mixed(int channel, double share) {
        return (int) Math.round(255 + share * (channel - 255));
    }

    private void tile(Sheet sheet, String area, Rectangle2D place) {
        Effect effect = differences.byArea().get(area);
        boolean clear = effect != null && effect.clear();
        Color ground = clear ? shade(effect.mean() < 0 ? FEWER : MORE, step(effect.mean())) : Color.WHITE;
        sheet.fill(place, ground);
        if (!clear) {
            Hatch.draw(sheet, place);
            sheet.fill(
                    new Rectangle2D.Double(place.getX() + 6, place.getCenterY() - 20, place.getWidth() - 12, 40),
                    Color.WHITE);
        }
        sheet.outline(place, Palette.EDGE, Palette.solid(0.8));
        Lettering ink = Lettering.SMALL.in(Palette.readableOn(ground));
        String number = effect == null ? "\u2013" : number(effect);
        sheet.block(
                List.of(area, ink.clip(number, place.getWidth() - 4)),
                place.getCenterX(),
                place.getCenterY(),
                ink,
                Sheet.Align.CENTRE);
    }

    private int step(double mean) {
        int step = 0;
        while (step < STEPS - 1 && Math.abs(mean) > ENDS[step] * most) {
            step++;
        }
        return step;
    }

    private static String number(Effect effect) {
        double size = Math.abs(effect.mean());
        if (size < 0.05) {
            return "0";
        }
        return (effect.mean() < 0 ? "\u2212" : "+") + NumberText.significant(size, size < 1 ? 1 : 2);
    }

    /** Lists the provinces, each with its sum and the tiles that change most. */
    private void list(Sheet sheet, Rectangle2D body) {
        double left = body.getMaxX() - LIST + 30;
        double width = LIST - 30;
        double y = body.getMinY() + Lettering.STRONG.size();
        sheet.text("Sum by province", left, y, Lettering.STRONG, Sheet.Align.LEFT);
        for (Map.Entry<String, String> region : REGIONS.entrySet()) {
            Effect effect = differences.byRegion().get(region.getKey());
            if (effect == null || effect.mean() == 0) {
                continue;
            }
            if (y + Lettering.LABEL.leading() + 10 + 2 * Lettering.SMALL.leading() > body.getMaxY()) {
                break;
            }
            y += Lettering.LABEL.leading() + 10;
            sheet.text(Lettering.LABEL.clip(region.getValue(), width), left, y, Lettering.LABEL, Sheet.Align.LEFT);
            y += Lettering.SMALL.leading();
            sheet.text(Lettering.SMALL.clip(sum(effect), width), left, y, Lettering.SMALL, Sheet.Align.LEFT);
            String named = named(region.getKey(), width);
            if (!named.isEmpty()) {
                y += Lettering.SMALL.leading();
                sheet.text(named, left, y, Lettering.SMALL, Sheet.Align.LEFT);
            }
        }
    }

    /** Returns the tiles of a region that change most, as many as fit into a line. */
    private String named(String region, double width) {
        String line = "";
        for (String id : largest(region).stream().limit(NAMED).toList()) {
            String tile =
                    areas.get(id).name() + " " + number(differences.byArea().get(id));
            String longer = line.isEmpty() ? tile : line + ", " + tile;
            if (!line.isEmpty() && Lettering.SMALL.width(longer) > width) {
                return line;
            }
            line = Lettering.SMALL.clip(longer, width);
        }
        return line;
    }

    private static String sum(Effect effect) {
        double half = (effect.high() - effect.low()) / 2;
        return NumberText.signed(effect.mean(), half)
                + (Double.isNaN(half)
                        ? ""
                        : " (" + NumberText.resolved(effect.low(), half) + " to "
                                + NumberText.resolved(effect.high(), half) + ")")
                + (effect.clear() ? "" : ", not clear");
    }

    /** Returns the clear tiles of a region, the largest difference first. */
    private List<String> largest(String region) {
        return areas.values().stream()
                .filter(area -> area.region().equals(region))
                .map(Area::id)
                .filter(id -> differences.byArea().containsKey(id)
                        && differences.byArea().get(id).clear())
                .sorted(Comparator.comparingDouble(
                        id -> -Math.abs(differences.byArea().get(id).mean())))
                .toList();
    }

    private String alt() {
        long clear =
                differences.byArea().values().stream().filter(Effect::clear).count();
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, String> region : REGIONS.entrySet()) {
            Effect effect = differences.byRegion().get(region.getKey());
            if (effect != null && effect.mean() != 0) {
                parts.add(region.getValue() + " " + sum(effect));
            }
        }
        return "Tile map of differences, model state and not data, in " + differences.unit() + ". Clear in " + clear
                + " of " + differences.byArea().size() + " tiles. " + String.join("; ", parts) + ".";
    }
}
