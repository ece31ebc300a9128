package corridor.chart.page;

import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * XML text is a small XML tree with one element per line and attributes in alphabetical order, so that equal trees give
 * equal text.
 */
final class XmlText {
    private final StringBuilder out = new StringBuilder();

    private XmlText() {}

    static String of(Element root) {
        XmlText text = new XmlText();
        text.element(root);
        return text.out.toString();
    }

    private void element(Element element) {
        out.append('<').append(element.getTagName());
        attributes(element)
                .forEach((name, value) -> out.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(escaped(value))
                        .append('"'));
        if (element.getFirstChild() == null) {
            out.append("/>\n");
            return;
        }
        out.append('>');
        boolean words = element.getFirstChild() instanceof Text;
        if (!words) {
            out.append('\n');
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner);
            } else if (child instanceof Text text) {
                out.append(escaped(text.getData()));
            }
        }
        out.append("</").append(element.getTagName()).append(">\n");
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> sorted = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            sorted.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        return sorted;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
