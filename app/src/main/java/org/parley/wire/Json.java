package org.parley.wire;

import java.io.StringWriter;
import java.util.Map;
import org.parley.answer.data.Data;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes data as JSON: two spaces of indentation, fields in their order, one final line end.
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    public static String write(Data data) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new Pretty(), text)) {
            write(data, json);
        }
        return text.append('\n').toString();
    }

    private static void write(Data data, JsonGenerator json) {
        switch (data) {
            case Data.Fields(var fields) -> {
                json.writeStartObject();
                for (Map.Entry<String, Data> field : fields.entrySet()) {
                    json.writeName(field.getKey());
                    write(field.getValue(), json);
                }
                json.writeEndObject();
            }
            case Data.Items(var items) -> {
                json.writeStartArray();
                items.forEach(item -> write(item, json));
                json.writeEndArray();
            }
            case Data.Words(String words) -> json.writeString(words);
            case Data.Figure(var value) -> json.writeNumber(value);
            case Data.Flag(boolean value) -> json.writeBoolean(value);
        }
    }

    /// Line ends of one kind on every system.
    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }
}
