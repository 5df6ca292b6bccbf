package org.parley.file.format;

import java.util.HashMap;
import java.util.Map;
import org.parley.file.source.Remarks;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.negotiation.model.Subject;

/// What every part of the reader needs: the text, the names it gives, and where remarks and places are gathered.
record Context(SourceText source, Names names, Remarks remarks, Map<Origins.Place, Span> places) {

    static Context of(SourceText source, Names names, Remarks remarks) {
        return new Context(source, names, remarks, new HashMap<>());
    }

    void at(Subject subject, Span span) {
        at(subject, "", span);
    }

    void at(Subject subject, String key, Span span) {
        places.put(new Origins.Place(subject, key), span);
    }

    Declarations declarations() {
        return new Declarations(remarks, names);
    }

    References references() {
        return new References(names, remarks);
    }

    ConditionReader conditions() {
        return new ConditionReader(source, references(), remarks);
    }
}
