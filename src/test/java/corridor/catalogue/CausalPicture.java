package corridor.catalogue;

import corridor.catalogue.causes.CausalMap;
import corridor.catalogue.causes.CausalMap.Link;
import corridor.catalogue.causes.CausalMap.Quantity;
import corridor.catalogue.causes.CausalMap.Sign;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The causal map as one SVG picture of 1280 x 720. The catalogue says what is drawn; this class says where. It computes
 * with plain arithmetic and square roots only, so the bytes are equal on every JDK.
 */
final class CausalPicture {
    static final int WIDTH = 1280;
    static final int HEIGHT = 720;

    /** Colours of Okabe and Ito; the sign and the dashes say the same without colour. */
    private static final Map<Sign, String> COLOURS = Map.of(Sign.PLUS, "#0072B2", Sign.MINUS, "#D55E00");

    private static final double BOX_WIDTH = 146;
    private static final double BOX_HEIGHT = 48;
    private static final double SIGN_HEIGHT = 21;
    private static final int STEPS = 200;

    /** Centre of each box, by id of the quantity. */
    private static final Map<String, Point> PLACES = Map.ofEntries(
            Map.entry("legitimacy", new Point(280, 140)),
            Map.entry("grievance", new Point(280, 590)),
            Map.entry("willing", new Point(285, 365)),
            Map.entry("fear", new Point(520, 450)),
            Map.entry("harm", new Point(96, 360)),
            Map.entry("knowledge", new Point(520, 178)),
            Map.entry("fighters", new Point(484, 290)),
            Map.entry("attacks", new Point(750, 240)),
            Map.entry("shelter", new Point(646, 364)),
            Map.entry("operations", new Point(750, 500)),
            Map.entry("chineseKilled", new Point(985, 240)),
            Map.entry("pressure", new Point(985, 500)),
            Map.entry("cooperation", new Point(875, 625)),
            Map.entry("money", new Point(1197, 500)),
            Map.entry("present", new Point(1197, 240)),
            Map.entry("demand", new Point(1085, 625)),
            Map.entry("leverage", new Point(836, 410)),
            Map.entry("crisis", new Point(1060, 95)));

    /** How far the middle of a link lies to the left of the straight line, and where on it the sign stands. */
    private static final Map<String, Bend> BENDS = Map.ofEntries(
            Map.entry("operations harm", new Bend(85, 0.88)),
            Map.entry("operations fighters", new Bend(29, 0.5)),
            Map.entry("operations pressure", new Bend(16, 0.35)),
            Map.entry("pressure operations", new Bend(16, 0.62)),
            Map.entry("present chineseKilled", new Bend(14, 0.62)),
            Map.entry("pressure demand", new Bend(16, 0.5)),
            Map.entry("demand pressure", new Bend(16, 0.5)),
            Map.entry("chineseKilled present", new Bend(14, 0.29)),
            Map.entry("cooperation chineseKilled", new Bend(14, 0.75)),
            Map.entry("money crisis", new Bend(3, 0.87)),
            Map.entry("crisis legitimacy", new Bend(-20, 0.5)),
            Map.entry("grievance willing", new Bend(0, 0.75)),
            Map.entry("shelter fighters", new Bend(0, 0.48)),
            Map.entry("pressure leverage", new Bend(-20, 0.4)),
            Map.entry("leverage shelter", new Bend(0, 0.63)),
            Map.entry("attacks operations", new Bend(7, 0.4)));

    private static final Bend STRAIGHT = new Bend(0, 0.55);

    private final CausalMap map;

    CausalPicture(CausalMap map) {
        this.map = map;
    }

    record Point(double x, double y) {
        Point towards(Point other, double t) {
            return new Point(x + t * (other.x - x), y + t * (other.y - y));
        }
    }

    private record Bend(double left, double sign) {}

    /** A rectangle, by its centre. */
    record Box(String name, Point centre, double width, double height) {
        boolean contains(Point p, double margin) {
            return Math.abs(p.x() - centre.x()) < width / 2 + margin
                    && Math.abs(p.y() - centre.y()) < height / 2 + margin;
        }

        boolean overlaps(Box other) {
            return Math.abs(other.centre.x() - centre.x()) < (width + other.width) / 2
                    && Math.abs(other.centre.y() - centre.y()) < (height + other.height) / 2;
        }
    }

    /** A link as drawn: a quadratic Bezier curve between two boxes, cut where it leaves and where it meets them. */
    record Curve(Link link, Point from, Point control, Point to, double start, double end, Box sign) {
        Point at(double t) {
            return from.towards(control, t).towards(control.towards(to, t), t);
        }
    }

    /** Boxes by id of the quantity; a quantity without a place fails with its id. */
    Map<String, Box> boxes() {
        Map<String, Box> boxes = new LinkedHashMap<>();
        for (Quantity quantity : map.quantities()) {
            Point place = PLACES.get(quantity.id());
            if (place == null) {
                throw new IllegalStateException("the quantity '" + quantity.id() + "' needs a place in "
                        + getClass().getSimpleName());
            }
            boxes.put(quantity.id(), new Box(quantity.name(), place, BOX_WIDTH, BOX_HEIGHT));
        }
        return boxes;
    }

    List<Curve> curves() {
        Map<String, Box> boxes = boxes();
        List<Curve> curves = new ArrayList<>();
        for (Link link : map.links()) {
            curves.add(curve(link, boxes.get(link.from()), boxes.get(link.to())));
        }
        return curves;
    }

    private static Curve curve(Link link, Box from, Box to) {
        Bend bend = BENDS.getOrDefault(link.from() + " " + link.to(), STRAIGHT);
        Point a = from.centre();
        Point b = to.centre();
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = Math.sqrt(dx * dx + dy * dy);
        Point middle = a.towards(b, 0.5);
        Point control =
                new Point(middle.x() + 2 * bend.left() * dy / length, middle.y() - 2 * bend.left() * dx / length);
        Curve whole = new Curve(link, a, control, b, 0, 1, null);
        int first = 0;
        while (from.contains(whole.at((double) first / STEPS), 2)) {
            first++;
        }
        int last = STEPS;
        while (to.contains(whole.at((double) last / STEPS), 3)) {
            last--;
        }
        double start = (double) first / STEPS;
        double end = (double) last / STEPS;
        Point place = whole.at(start + bend.sign() * (end - start));
        Box sign = new Box(label(link), place, link.isContested() ? 31 : SIGN_HEIGHT, SIGN_HEIGHT);
        return new Curve(link, a, control, b, start, end, sign);
    }

    private static String label(Link link) {
        return (link.sign() == Sign.PLUS ? "+" : "\u2212") + (link.isContested() ? "?" : "");
    }

    /** Words in one or two lines, as even as can be. */
    static List<String> lines(String words) {
        List<String> best = List.of(words);
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
            List<String> two = List.of(words.substring(0, at), words.substring(at + 1));
            if (longest(two) < longest(best)) {
                best = two;
            }
        }
        return best;
    }

    private static int longest(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(0);
    }

    String svg() {
        StringBuilder svg = new StringBuilder();
        line(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " font-family=\"Helvetica, Arial, 'DejaVu Sans', sans-serif\" role=\"img\">",
                WIDTH,
                HEIGHT,
                WIDTH,
                HEIGHT);
        line(svg, "<title>The main causal loops of Corridor</title>");
        line(svg, "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, HEIGHT);
        text(svg, 24, 34, 22, "start", "bold", "The main causal loops of Corridor");
        text(
                svg,
                24,
                57,
                14,
                "start",
                "normal",
                "What the model claims, not what is known. Each arrow is one direct effect.");
        List<Curve> curves = curves();
        curves.forEach(curve -> arrow(svg, curve));
        boxes().values().forEach(box -> box(svg, box));
        curves.forEach(curve -> sign(svg, curve.sign(), COLOURS.get(curve.link().sign())));
        legend(svg);
        return svg.append("</svg>\n").toString();
    }

    private static void arrow(StringBuilder svg, Curve curve) {
        // The part of a Bezier curve between two parameters has this control point.
        Point a = curve.at(curve.start());
        Point b = curve.at(curve.end());
        Point control = curve.from()
                .towards(curve.control(), curve.start())
                .towards(curve.control().towards(curve.to(), curve.start()), curve.end());
        String colour = COLOURS.get(curve.link().sign());
        line(
                svg,
                "<path d=\"M%.1f %.1f Q%.1f %.1f %.1f %.1f\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.2\"%s>"
                        + "<title>%s</title></path>",
                a.x(),
                a.y(),
                control.x(),
                control.y(),
                b.x(),
                b.y(),
                colour,
                curve.link().isContested() ? " stroke-dasharray=\"8 5\"" : "",
                curve.link().why()
                        + (curve.link().isContested() ? " " + curve.link().contested() : ""));
        double dx = b.x() - control.x();
        double dy = b.y() - control.y();
        double length = Math.sqrt(dx * dx + dy * dy);
        double ux = dx / length;
        double uy = dy / length;
        line(
                svg,
                "<path d=\"M%.1f %.1f L%.1f %.1f L%.1f %.1f Z\" fill=\"%s\"/>",
                b.x() + 2 * ux,
                b.y() + 2 * uy,
                b.x() - 11 * ux - 6 * uy,
                b.y() - 11 * uy + 6 * ux,
                b.x() - 11 * ux + 6 * uy,
                b.y() - 11 * uy - 6 * ux,
                colour);
    }

    private static void box(StringBuilder svg, Box box) {
        Point c = box.centre();
        line(
                svg,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"8\" fill=\"#f2f2f2\" stroke=\"#444444\"/>",
                c.x() - box.width() / 2,
                c.y() - box.height() / 2,
                box.width(),
                box.height());
        List<String> lines = lines(box.name());
        for (int k = 0; k < lines.size(); k++) {
            text(svg, c.x(), c.y() + 5 + 18 * (k - (lines.size() - 1) / 2.0), 15, "middle", "normal", lines.get(k));
        }
    }

    private static void sign(StringBuilder svg, Box sign, String colour) {
        Point c = sign.centre();
        line(
                svg,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"10\" fill=\"#ffffff\" stroke=\"%s\"/>",
                c.x() - sign.width() / 2,
                c.y() - sign.height() / 2,
                sign.width(),
                sign.height(),
                colour);
        text(svg, c.x(), c.y() + 6, 17, "middle", "bold", sign.name());
    }

    private static void legend(StringBuilder svg) {
        double y = 690;
        entry(svg, 40, y, Sign.PLUS, false, "more of the cause, more of the effect");
        entry(svg, 420, y, Sign.MINUS, false, "more of the cause, less of the effect");
        entry(svg, 800, y, Sign.PLUS, true, "dashed, with a question mark: sign or size is contested");
    }

    private static void entry(StringBuilder svg, double x, double y, Sign sign, boolean contested, String words) {
        String colour = contested ? "#444444" : COLOURS.get(sign);
        line(
                svg,
                "<path d=\"M%.1f %.1f L%.1f %.1f\" stroke=\"%s\" stroke-width=\"2.2\"%s/>",
                x,
                y,
                x + 60,
                y,
                colour,
                contested ? " stroke-dasharray=\"8 5\"" : "");
        String label = contested ? "?" : sign == Sign.PLUS ? "+" : "\u2212";
        sign(svg, new Box(label, new Point(x + 30, y), SIGN_HEIGHT, SIGN_HEIGHT), colour);
        text(svg, x + 70, y + 5, 14, "start", "normal", words);
    }

    private static void text(
            StringBuilder svg, double x, double y, int size, String anchor, String weight, String words) {
        line(
                svg,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" text-anchor=\"%s\" font-weight=\"%s\" fill=\"#111111\">%s</text>",
                x,
                y,
                size,
                anchor,
                weight,
                words);
    }

    private static void line(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
