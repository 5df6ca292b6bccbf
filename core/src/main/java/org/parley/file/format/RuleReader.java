package org.parley.file.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.file.yaml.Node;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Subject;

/// Reads the rules: what can never be, or always is.
record RuleReader(Context context) {

    List<Rule> read(Fields file) {
        List<Rule> rules = new ArrayList<>();
        for (Node item : file.list("rules")) {
            rule(new Subject.OfRule(rules.size()), item).ifPresent(rules::add);
        }
        return rules;
    }

    Optional<Rule> rule(Subject subject, Node item) {
        context.at(subject, item.span());
        Fields fields = Fields.of(context, subject, Part.RULE, item, item.span());
        boolean never = fields.has("never");
        if (never == fields.has("always") && item instanceof Node.Mapping) {
            fields.error(
                    "never-or-always",
                    item.span(),
                    "A rule says either \"never\" or \"always\".",
                    never ? "Maybe two rules." : "Maybe \"never: a and b\".");
        }
        List<String> sources = fields.sources();
        Confidence confidence = fields.choice("confidence", Confidence.class).orElse(Confidence.MEDIUM);
        Optional<Condition> that = fields.value(never ? "never" : "always").flatMap(context.conditions()::read);
        return that.map(condition -> new Rule(
                never ? Rule.Kind.NEVER : Rule.Kind.ALWAYS, condition, fields.text("because"), sources, confidence));
    }
}
