package org.parley.negotiation.change;

import java.util.List;
import java.util.stream.Stream;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Position;
import org.parley.negotiation.model.WantId;

/// Which wants changes take away, and which they need to be there.
final class WantUse {

    private WantUse() {}

    /// Whether a set of changes drops a want that another set needs to be there.
    static boolean isNeededBy(List<Change> dropping, List<Change> other) {
        List<WantId> needed = other.stream().flatMap(WantUse::needed).toList();
        return dropping.stream()
                .anyMatch(change -> change instanceof Change.DropWant(var want) && needed.contains(want));
    }

    private static Stream<WantId> needed(Change change) {
        return switch (change) {
            case Change.AddWant(var _, var _, var position) -> beside(position);
            case Change.RaiseWant(var want, var position) -> Stream.concat(Stream.of(want), beside(position));
            case Change.LowerWant(var want, var position) -> Stream.concat(Stream.of(want), beside(position));
            case Change.MarkRedLine(var want, boolean _) -> Stream.of(want);
            case Change.DropWant _,
                    Change.Bar _,
                    Change.Bind _,
                    Change.SetUndo _,
                    Change.SetRedo _,
                    Change.SetToday _ -> Stream.of();
            case Change.AddRule _, Change.DropRule _, Change.AddAnswer _, Change.DropAnswer _ -> Stream.of();
        };
    }

    private static Stream<WantId> beside(Position position) {
        return switch (position) {
            case Position.OnTop _, Position.Last _ -> Stream.of();
            case Position.Above(WantId want) -> Stream.of(want);
            case Position.Below(WantId want) -> Stream.of(want);
        };
    }
}
