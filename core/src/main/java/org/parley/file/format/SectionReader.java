package org.parley.file.format;

import java.util.ArrayList;
import java.util.List;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Layout;
import org.parley.file.yaml.Node.Mapping;
import org.parley.negotiation.model.Section;
import org.parley.negotiation.model.Subject;

/// Cuts out the sections this version keeps without reading.
///
/// A section reaches from the line of its key to the line of the next top-level key or the end of the file,
/// comments and empty lines in between included. Inside the braces of a file written as one mapping in braces, it
/// is key and value.
record SectionReader(Context context) {

    List<Section> read(Mapping root) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < root.entries().size(); i++) {
            Entry entry = root.entries().get(i);
            String key = entry.key().text();
            if (Part.KEPT.contains(key)) {
                Span span = span(root, i, context.source());
                context.at(new Subject.OfSection(key), span);
                sections.add(new Section(key, text(root, span)));
            }
        }
        return sections;
    }

    private String text(Mapping root, Span span) {
        return context.source().slice(span) + (root.layout() == Layout.FLOW ? "\n" : "");
    }

    static Span span(Mapping root, int i, SourceText source) {
        Entry entry = root.entries().get(i);
        if (root.layout() == Layout.FLOW) {
            return entry.span();
        }
        int to = i + 1 < root.entries().size()
                ? root.entries().get(i + 1).key().span().from()
                : source.text().length();
        return new Span(entry.key().span().from(), to);
    }
}
