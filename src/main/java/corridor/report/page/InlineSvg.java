package corridor.report.page;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An inline SVG is an SVG document as an element of an HTML page. It has no prolog, is scalable, and has a text
 * alternative and ids unique in the page. It runs and loads nothing. It is written node by node, so its bytes depend
 * only on the document.
 */
final class InlineSvg {
    private static final Pattern ID_IN_URL = Pattern.compile("url\\(\\s*['\"]?#([^)'\"]+)['\"]?\\s*\\)");
    private static final Pattern LENGTH = Pattern.compile("([0-9.]+)(px)?");
    private static final Set<String> REFUSED = Set.of("script", "foreignObject", "iframe", "audio", "video");
    private static final Set<String> ROOT_REPLACED = Set.of("width", "height", "viewBox", "role", "aria-label");
    private final Figure figure;
    private final StringBuilder out = new StringBuilder();

    private InlineSvg(Figure figure) {
        this.figure = figure;
    }

    /** @throws IllegalArgumentException if the figure's text is not SVG, or would run or load something */
    static String of(Figure figure) {
        return new InlineSvg(figure).text();
    }

    private String text() {
        root(parse());
        return out.toString();
    }

    private Element parse() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setValidating(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Element root = builder.parse(new InputSource(new StringReader(figure.svg())))
                    .getDocumentElement();
            if (!root.getTagName().equals("svg")) {
                throw refusal("is <" + root.getTagName() + ">, not <svg>");
            }
            return root;
        } catch (SAXException e) {
            throw refusal("is not well-formed: " + e.getMessage());
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("the XML parser of this JDK does not work", e);
        }
    }

    private void root(Element svg) {
        out.append("<svg role=\"img\" aria-label=\"")
                .append(Html.escaped(figure.alt()))
                .append("\" viewBox=\"");
        out.append(Html.escaped(viewBox(svg))).append('"');
        attributes(svg, ROOT_REPLACED);
        out.append('>');
        children(svg);
        out.append("</svg>\n");
    }

    private String viewBox(Element svg) {
        if (svg.hasAttribute("viewBox")) {
            return svg.getAttribute("viewBox");
        }
        return "0 0 " + length(svg, "width") + " " + length(svg, "height");
    }

    private String length(Element svg, String name) {
        Matcher length = LENGTH.matcher(svg.getAttribute(name).trim());
        if (!length.matches()) {
            throw refusal("has neither a viewBox nor a " + name + " in pixels");
        }
        return length.group(1);
    }

    private void children(Element parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                out.append(plainEscaped(child.getNodeValue()));
            }
        }
    }

    private void element(Element element) {
        String tag = element.getTagName();
        if (REFUSED.contains(tag)) {
            throw refusal("holds a <" + tag + ">");
        }
        String style = tag.equals("style") ? element.getTextContent() : "";
        if (style.contains("@import") || style.contains("url(")) {
            throw refusal("has a style that loads something");
        }
        out.append('<').append(tag);
        attributes(element, Set.of());
        out.append('>');
        children(element);
        out.append("</").append(tag).append('>');
    }

    private void attributes(Element element, Set<String> except) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String name = attribute.getName();
            // xmlns has no meaning inside HTML, and default attributes of the DTD are not part of the document.
            if (attribute.getSpecified()
                    && !name.startsWith("xmlns")
                    && !name.startsWith("xml:")
                    && !except.contains(name)) {
                attribute(name, attribute.getValue());
            }
        }
    }

    private void attribute(String name, String value) {
        if (name.startsWith("on")) {
            throw refusal("has the script attribute '" + name + "'");
        }
        boolean reference = name.equals("href") || name.equals("xlink:href");
        if (reference && !value.startsWith("#") && !value.startsWith("data:image/")) {
            throw refusal("refers to '" + value + "', outside the report");
        }
        String local = ID_IN_URL.matcher(value).replaceAll("url(#" + figure.id() + "-$1)");
        if (name.equals("id")) {
            local = figure.id() + "-" + value;
        } else if (reference && value.startsWith("#")) {
            local = "#" + figure.id() + "-" + value.substring(1);
        }
        if (local.replace("url(#", "").contains("url(")) {
            throw refusal("refers to '" + value + "', outside the report");
        }
        out.append(' ')
                .append(reference ? "href" : name)
                .append("=\"")
                .append(plainEscaped(local))
                .append('"');
    }

    private static String plainEscaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private IllegalArgumentException refusal(String why) {
        return new IllegalArgumentException("the SVG of figure '" + figure.id() + "' " + why);
    }
}
