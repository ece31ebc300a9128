package corridor.chart;

import corridor.chart.page.Chart;
import corridor.chart.page.ChartFonts;
import corridor.chart.page.NumberText;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Finds unreadable labels in a finished SVG: labels that touch another label, leave the picture, are cut by a clip, or
 * are too small. The audit reads the written SVG and does not use the layout.
 */
public final class LabelAudit {
    /** Smallest height of readable letters; lower ones are lost when a chart is shown at half size. */
    static final double LEAST_SIZE = 16;

    private static final double RISE = 0.75;
    private static final double FALL = 0.21;
    private static final double AIR = 2;
    private static final double ROUNDING = 0.1;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE]-?\\d+)?");
    private static final Pattern TRANSFORM = Pattern.compile("(\\w+)\\s*\\(([^)]*)\\)");

    private final List<Label> labels = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Element> clips = new HashMap<>();

    private record Label(String text, Shape box) {}

    /** Settings that an element inherits from the elements around it. */
    private record Setting(AffineTransform transform, double size, boolean bold, Rectangle2D clip) {}

    private LabelAudit() {}

    /**
     * Returns one sentence for each problem; empty if every label can be read.
     *
     * @param svg an SVG as written by {@link Chart#svg}; other SVG files must have a viewBox and sizes in pixels
     */
    public static List<String> problems(String svg) {
        Element root = parse(svg);
        LabelAudit audit = new LabelAudit();
        audit.collectClips(root);
        audit.walk(root, new Setting(new AffineTransform(), 12, false, null));
        audit.compare(frame(root));
        return List.copyOf(audit.problems);
    }

    private static Element parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("not a readable SVG: " + e.getMessage(), e);
        }
    }

    private static Rectangle2D frame(Element root) {
        double[] box = numbers(root.getAttribute("viewBox"));
        if (box.length != 4) {
            throw new IllegalArgumentException("the SVG has no viewBox");
        }
        return new Rectangle2D.Double(box[0], box[1], box[2], box[3]);
    }

    private void collectClips(Element element) {
        if (element.getTagName().equals("clipPath")) {
            clips.put(element.getAttribute("id"), element);
        }
        for (Element child : children(element)) {
            collectClips(child);
        }
    }

    private void walk(Element element, Setting around) {
        if (element.getTagName().equals("defs")) {
            return;
        }
        Setting here = setting(element, around);
        if (element.getTagName().equals("text")) {
            label(element, here);
        }
        for (Element child : children(element)) {
            walk(child, here);
        }
    }

    private Setting setting(Element element, Setting around) {
        AffineTransform transform = new AffineTransform(around.transform());
        transform.concatenate(transform(element.getAttribute("transform")));
        String size = element.getAttribute("font-size");
        String weight = element.getAttribute("font-weight");
        Rectangle2D clip = around.clip();
        String clipPath = element.getAttribute("clip-path");
        if (clipPath.startsWith("url(#")) {
            clip = clipBounds(clips.get(clipPath.substring(5, clipPath.length() - 1)), transform, clip);
        }
        return new Setting(
                transform,
                size.isEmpty() ? around.size() : numbers(size)[0],
                weight.isEmpty() ? around.bold() : weight.equals("bold"),
                clip);
    }

    private static Rectangle2D clipBounds(Element clip, AffineTransform transform, Rectangle2D around) {
        double[] at = numbers(children(clip).get(0).getAttribute("d"));
        Rectangle2D bounds = new Rectangle2D.Double(at[0], at[1], 0, 0);
        for (int i = 2; i + 1 < at.length; i += 2) {
            bounds.add(at[i], at[i + 1]);
        }
        Rectangle2D placed = transform.createTransformedShape(bounds).getBounds2D();
        return around == null ? placed : around.createIntersection(placed);
    }

    private void label(Element element, Setting here) {
        String text = element.getTextContent();
        if (text.isBlank()) {
            return;
        }
        double x = numbers(element.getAttribute("x"))[0];
        double y = numbers(element.getAttribute("y"))[0];
        double width = ChartFonts.get().width(text, here.bold(), here.size());
        Rectangle2D box = new Rectangle2D.Double(x, y - RISE * here.size(), width, (RISE + FALL) * here.size());
        Shape placed = here.transform().createTransformedShape(box);
        labels.add(new Label(text, placed));
        double scale = StrictMath.sqrt(Math.abs(here.transform().getDeterminant()));
        if (here.size() * scale < LEAST_SIZE - ROUNDING) {
            problems.add("'" + text + "' is too small: " + NumberText.value(here.size() * scale) + " pixels");
        }
        if (here.clip() != null && !inside(placed.getBounds2D(), here.clip())) {
            problems.add("'" + text + "' is cut by a clip");
        }
    }

    private void compare(Rectangle2D frame) {
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            if (!inside(label.box().getBounds2D(), frame)) {
                problems.add("'" + label.text() + "' leaves the picture");
            }
            for (int j = i + 1; j < labels.size(); j++) {
                if (touch(label.box(), labels.get(j).box())) {
                    problems.add(
                            "'" + label.text() + "' touches '" + labels.get(j).text() + "'");
                }
            }
        }
    }

    private static boolean inside(Rectangle2D box, Rectangle2D outer) {
        return box.getMinX() >= outer.getMinX() - ROUNDING
                && box.getMaxX() <= outer.getMaxX() + ROUNDING
                && box.getMinY() >= outer.getMinY() - ROUNDING
                && box.getMaxY() <= outer.getMaxY() + ROUNDING;
    }

    /** Returns whether two labels overlap, or stand so close side by side that they read as one. */
    private static boolean touch(Shape a, Shape b) {
        Rectangle2D aired = a.getBounds2D();
        aired = new Rectangle2D.Double(aired.getX() - AIR, aired.getY(), aired.getWidth() + 2 * AIR, aired.getHeight());
        if (!aired.intersects(b.getBounds2D())) {
            return false;
        }
        if (a.getBounds2D().intersects(b.getBounds2D())) {
            Area both = new Area(a);
            both.intersect(new Area(b));
            return !both.isEmpty();
        }
        return true;
    }

    private static AffineTransform transform(String text) {
        AffineTransform all = new AffineTransform();
        Matcher each = TRANSFORM.matcher(text);
        while (each.find()) {
            double[] n = numbers(each.group(2));
            switch (each.group(1)) {
                case "matrix" -> all.concatenate(new AffineTransform(n));
                case "translate" -> all.translate(n[0], n.length > 1 ? n[1] : 0);
                case "scale" -> all.scale(n[0], n.length > 1 ? n[1] : n[0]);
                case "rotate" ->
                    all.rotate(StrictMath.toRadians(n[0]), n.length > 1 ? n[1] : 0, n.length > 2 ? n[2] : 0);
                default -> throw new IllegalArgumentException("unknown transform " + each.group(1));
            }
        }
        return all;
    }

    private static double[] numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .flatMapToDouble(m -> DoubleStream.of(Double.parseDouble(m.group())))
                .toArray();
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }
}
