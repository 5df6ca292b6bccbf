package org.parley.file.format;

import org.parley.file.source.SourceText;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Sequence;
import org.parley.file.yaml.Node.Style;
import org.parley.file.yaml.YamlReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A YAML text as JSON with types, the way programs with the core schema of YAML 1.2 see it.
final class AsEditorsSee {

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private AsEditorsSee() {}

    static JsonNode json(String text) {
        return YamlReader.read(new SourceText("", text))
                .root()
                .map(AsEditorsSee::json)
                .orElse(MAKE.nullNode());
    }

    private static JsonNode json(Node node) {
        return switch (node) {
            case Scalar scalar -> scalar(scalar);
            case Sequence list ->
                MAKE.arrayNode()
                        .addAll(list.items().stream().map(AsEditorsSee::json).toList());
            case Mapping mapping -> {
                ObjectNode object = MAKE.objectNode();
                mapping.entries().forEach(e -> object.set(e.key().text(), json(e.value())));
                yield object;
            }
        };
    }

    private static JsonNode scalar(Scalar scalar) {
        String text = scalar.text();
        if (scalar.style() != Style.PLAIN) {
            return MAKE.stringNode(text);
        }
        if (text.matches("|~|null")) {
            return MAKE.nullNode();
        }
        if (text.matches("true|false")) {
            return MAKE.booleanNode(Boolean.parseBoolean(text));
        }
        if (text.matches("[-+]?[0-9]+")) {
            return MAKE.numberNode(Long.parseLong(text));
        }
        return text.matches("[-+]?[0-9]*\\.[0-9]+") ? MAKE.numberNode(Double.parseDouble(text)) : MAKE.stringNode(text);
    }
}
