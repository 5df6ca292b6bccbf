package org.parley.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The files a Word document is made of, zipped: what is in it, how they hang together, and nothing about where or when
/// it was made. Source: ISO29500 part 2.
///
/// @param title of the whole
/// @param text the body of the document, as XML
/// @param around what belongs to it: style, lists, heads; the text refers to each by its name
record DocxPackage(String title, String text, List<Part> around) {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String FORMATS = "http://schemas.openxmlformats.org/";
    private static final String RELATIONS = FORMATS + "officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String CORE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String CORE_RELATION = FORMATS + "package/2006/relationships/metadata/core-properties";

    /// Near the first moment a zip file can name; at that moment itself Java would add another, which tells the time
    /// zone.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /// A file of the document.
    ///
    /// @param kind what it is, as the format names it: `styles`, `header`
    /// @param name what it is called, apart from others of its kind
    record Part(String kind, String name, String xml) {

        /// A part that is made anew for each document.
        static Part of(String kind, String name, String element, String content) {
            return new Part(kind, name, part(element, content));
        }

        /// A part that is the same in every document.
        static Part builtIn(String kind) {
            return new Part(kind, kind, Resource.text("docx/" + kind + ".xml"));
        }
    }

    private static String part(String element, String content) {
        return DECLARATION + "<" + element + " xmlns:w=\"" + FORMATS + "wordprocessingml/2006/main\" xmlns:r=\""
                + FORMATS + "officeDocument/2006/relationships\">\n" + content + "</" + element + ">\n";
    }

    /// Every file by its path, in the order it stands in the document.
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", types());
        files.put(
                "_rels/.rels",
                relations(relation("text", RELATIONS + "officeDocument", "word/document.xml")
                        + relation("properties", CORE_RELATION, "docProps/core.xml")));
        files.put("docProps/core.xml", properties());
        files.put("word/document.xml", part("w:document", "<w:body>\n" + text + "</w:body>\n"));
        files.put(
                "word/_rels/document.xml.rels",
                relations(around.stream()
                        .map(part -> relation(part.name(), RELATIONS + part.kind(), part.name() + ".xml"))
                        .collect(Collectors.joining())));
        around.forEach(part -> files.put("word/" + part.name() + ".xml", part.xml()));
        return files;
    }

    byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files().entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return bytes.toByteArray();
    }

    /// Title and maker; no person, no time, no place.
    private String properties() {
        return DECLARATION + "<cp:coreProperties xmlns:cp=\"" + FORMATS + "package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:title>" + HtmlText.escape(title)
                + "</dc:title>\n<dc:creator>Parley</dc:creator>\n<dc:language>en-GB</dc:language>\n"
                + "</cp:coreProperties>\n";
    }

    private String types() {
        String others = around.stream()
                .map(part -> type("word/" + part.name(), WORD + part.kind() + "+xml"))
                .collect(Collectors.joining());
        return DECLARATION + "<Types xmlns=\"" + FORMATS + "package/2006/content-types\">\n"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\n"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\n"
                + type("word/document", WORD + "document.main+xml")
                + others
                + type("docProps/core", CORE)
                + "</Types>\n";
    }

    private static String type(String name, String type) {
        return "<Override PartName=\"/" + name + ".xml\" ContentType=\"" + type + "\"/>\n";
    }

    private static String relations(String relations) {
        return DECLARATION + "<Relationships xmlns=\"" + FORMATS + "package/2006/relationships\">\n" + relations
                + "</Relationships>\n";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>\n";
    }
}
