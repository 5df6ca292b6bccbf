package org.parley.file.gmcr;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.Remarks;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Sequence;

/// Holds the derived `payoffs` against the preferences they should come from: one number per feasible state in state
/// order, larger is better. They are not used for anything else.
record PayoffCheck(Remarks remarks, String party) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

    void check(Node payoffs, States states, Comparator<Integer> order) {
        List<Node> items = payoffs instanceof Sequence list ? list.items() : List.of();
        List<Double> values =
                items.stream().flatMap(node -> PayoffCheck.value(node).stream()).toList();
        if (values.size() != items.size() || values.size() != states.count()) {
            warn(
                    payoffs,
                    "The payoffs of " + party + " are not one number for each of the " + states.count()
                            + " feasible states, so they were not compared with its preferences.");
            return;
        }
        List<Integer> byPayoff = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(values::get))
                .toList();
        for (int i = 1; i < byPayoff.size(); i++) {
            int a = byPayoff.get(i - 1);
            int b = byPayoff.get(i);
            if (Integer.signum(order.compare(a, b))
                    != Integer.signum(values.get(a).compareTo(values.get(b)))) {
                disagreement(payoffs, states.called(a), values.get(a).equals(values.get(b)), states.called(b));
                return;
            }
        }
    }

    private static Optional<Double> value(Node node) {
        boolean number =
                node instanceof Scalar scalar && NUMBER.matcher(scalar.text()).matches();
        return number ? Optional.of(Double.valueOf(((Scalar) node).text())) : Optional.empty();
    }

    private void disagreement(Node payoffs, String worse, boolean equal, String better) {
        String relation = equal ? " and " + better + " as equally good" : " as worse than " + better;
        warn(
                payoffs,
                "The payoffs of " + party + " show state " + worse + relation
                        + "; its preferences, which count, do not.");
    }

    private void warn(Node payoffs, String message) {
        remarks.add(Diagnostic.warning(
                "payoffs-differ",
                payoffs.span(),
                message,
                "Maybe the preferences were changed after the payoffs were written."));
    }
}
