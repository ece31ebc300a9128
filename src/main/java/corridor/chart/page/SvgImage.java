package corridor.chart.page;

import java.awt.Dimension;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Comment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An SVG image holds a sheet, with text as text elements. Equal sheets give equal text. */
final class SvgImage {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    private SvgImage() {}

    static String of(Chart chart, Sheet sheet) {
        SVGGraphics2D g = new SVGGraphics2D(context(chart.id()), false);
        g.setSVGCanvasSize(new Dimension(sheet.width(), sheet.height()));
        sheet.paint(g);
        Element root = g.getRoot();
        tidy(root, chart.id());
        describe(root, chart, sheet);
        return XmlText.of(root);
    }

    private static SVGGeneratorContext context(String prefix) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setPrecision(DECIMALS);
        context.setComment("");
        context.setIDGenerator(new SVGIDGenerator() {
            private int count;

            @Override
            public String generateID(String kind) {
                return prefix + "-" + kind + ++count;
            }
        });
        return context;
    }

    private static Document document() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser does not start", e);
        }
    }

    private static void describe(Element root, Chart chart, Sheet sheet) {
        root.setAttribute("xmlns", SVG);
        root.setAttribute("viewBox", "0 0 " + sheet.width() + " " + sheet.height());
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", chart.title() + ". " + chart.alt());
    }

    /** Adds fallback fonts, removes comments, and makes ids unique for a page with several pictures. */
    private static void tidy(Node node, String prefix) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if (child instanceof Comment) {
                node.removeChild(child);
            } else {
                tidy(child, prefix);
            }
            child = next;
        }
        if (node instanceof Element element) {
            if (element.hasAttribute("font-family")) {
                element.setAttribute("font-family", ChartFonts.SVG_FAMILY);
            }
            if (element.getAttribute("id").equals("genericDefs")) {
                element.setAttribute("id", prefix + "-defs");
            }
        }
    }
}
