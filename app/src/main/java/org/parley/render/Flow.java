package org.parley.render;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// A stretch of text that runs one way.
///
/// Word processors want to be told the direction of each stretch; browsers and terminals find it by themselves.
record Flow(Direction direction, String text) {

    /// The text cut where its direction changes, within a line that runs `base`. Source: UAX9, by the JDK.
    ///
    /// Numbers and punctuation within text from the right go with it.
    static List<Flow> of(String text, Direction base) {
        List<Flow> flows = new ArrayList<>();
        Bidi bidi = new Bidi(
                text, base == Direction.FROM_LEFT ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT);
        for (int i = 0; i < bidi.getRunCount(); i++) {
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            Direction direction = direction(bidi.getRunLevel(i), run);
            boolean goesOn = !flows.isEmpty() && flows.getLast().direction() == direction;
            if (goesOn) {
                run = flows.removeLast().text() + run;
            }
            if (!run.isEmpty()) {
                flows.add(new Flow(direction, run));
            }
        }
        return flows;
    }

    /// Odd levels run from the right. An even one above the lowest is a number there, or a word from the left.
    private static Direction direction(int level, String run) {
        boolean isNumber = level > 0 && run.codePoints().noneMatch(Character::isLetter);
        return level % 2 == 1 || isNumber ? Direction.FROM_RIGHT : Direction.FROM_LEFT;
    }
}
