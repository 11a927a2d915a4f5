package org.heard.reports.chart;

import java.awt.Dimension;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import java.util.TreeMap;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Draws charts as SVG that may stand several times in one page and is read out by its words. */
final class SvgWriter {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  /** What Batik writes on every group though it is the default; it would double a page's size. */
  private static final Set<String> DEFAULTS =
      Set.of(
          "color-interpolation",
          "color-rendering",
          "image-rendering",
          "shape-rendering",
          "text-rendering",
          "xmlns:xlink",
          "xml:space",
          "contentScriptType",
          "contentStyleType",
          "zoomAndPan",
          "version",
          "preserveAspectRatio");

  private final String prefix;
  private final StringBuilder out = new StringBuilder();

  private SvgWriter(String prefix) {
    this.prefix = prefix;
  }

  static String write(Drawing drawing, String prefix) {
    Document document =
        GenericDOMImplementation.getDOMImplementation().createDocument(NAMESPACE, "svg", null);
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setPrecision(2);
    context.setComment(null);
    SVGGraphics2D graphics = new SVGGraphics2D(context, false);
    int width = drawing.size().width();
    int height = drawing.size().height();
    graphics.setSVGCanvasSize(new Dimension(width, height));
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    drawing.chart().draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    Element root = graphics.getRoot();
    root.setAttribute("xmlns", NAMESPACE);
    root.setAttribute("viewBox", "0 0 " + width + " " + height);
    root.setAttribute("role", "img");
    root.setAttribute("aria-labelledby", prefix + "-title " + prefix + "-desc");
    addText(root, "desc", prefix + "-desc", drawing.description());
    addText(root, "title", prefix + "-title", drawing.title());
    SvgWriter writer = new SvgWriter(prefix);
    writer.element(root);
    return writer.out.toString();
  }

  private static void addText(Element root, String name, String id, String text) {
    Document document = root.getOwnerDocument();
    Element element = document.createElementNS(NAMESPACE, name);
    element.setAttribute("id", id);
    element.appendChild(document.createTextNode(text));
    root.insertBefore(element, root.getFirstChild());
  }

  private void element(Element element) {
    String name = element.getTagName();
    if (isEmptyGroup(element)) {
      return;
    }
    out.append('<').append(name);
    TreeMap<String, String> attributes = new TreeMap<>();
    NamedNodeMap all = element.getAttributes();
    for (int i = 0; i < all.getLength(); i++) {
      Node attribute = all.item(i);
      if (!DEFAULTS.contains(attribute.getNodeName())) {
        attributes.put(attribute.getNodeName(), value(attribute));
      }
    }
    attributes.forEach(
        (key, value) ->
            out.append(' ').append(key).append("=\"").append(escape(value)).append('"'));
    NodeList children = element.getChildNodes();
    if (children.getLength() == 0) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child instanceof Element inner) {
        element(inner);
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        out.append(escape(child.getNodeValue()));
      }
    }
    out.append("</").append(name).append('>');
  }

  private static boolean isEmptyGroup(Element element) {
    return (element.getTagName().equals("g") || element.getTagName().equals("defs"))
        && element.getChildNodes().getLength() == 0;
  }

  /** The value with ids, and references to ids, made unique in the page. */
  private String value(Node attribute) {
    String value = attribute.getNodeValue();
    if (attribute.getNodeName().equals("id") && !value.startsWith(prefix)) {
      return prefix + "-" + value;
    }
    return value.replace("url(#", "url(#" + prefix + "-");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
