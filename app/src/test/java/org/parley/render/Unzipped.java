package org.parley.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// A Word document as another program reads it: its files in order, each as a tree. Fails where one is not well-formed.
record Unzipped(List<ZipEntry> entries, Map<String, Element> files) {

    static Unzipped of(byte[] document) {
        List<ZipEntry> entries = new ArrayList<>();
        Map<String, Element> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry);
                files.put(entry.getName(), tree(zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Unzipped(entries, files);
    }

    private static Element tree(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    Element file(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    /// The text of the document.
    Element text() {
        return file("word/document.xml");
    }

    /// All elements of this name in a tree, in order.
    static List<Element> all(Element in, String name) {
        return elements(in.getElementsByTagName(name));
    }

    /// The elements right below this one.
    static List<Element> below(Node node) {
        return elements(node.getChildNodes());
    }

    /// The value Word reads at the first element of this name, or nothing.
    static String value(Element in, String name) {
        List<Element> found = all(in, name);
        return found.isEmpty() ? "" : found.getFirst().getAttribute("w:val");
    }

    /// What is shown of a tree, its breaks as line ends.
    static String shown(Element in) {
        StringBuilder shown = new StringBuilder();
        for (Element element : all(in, "*")) {
            switch (element.getTagName()) {
                case "w:t" -> shown.append(element.getTextContent());
                case "w:br", "w:tab" -> shown.append('\n');
                case "w:p" -> shown.append(shown.isEmpty() ? "" : "\n");
                default -> {}
            }
        }
        return shown.toString();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
