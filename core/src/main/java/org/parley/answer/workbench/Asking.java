package org.parley.answer.workbench;

import org.parley.run.Result;
import org.parley.run.Run;

/// Answers one inquiry: chooses engines, has the results worked out and put into words.
final class Asking {

    private Asking() {}

    static Result<Answer> answer(Opened opened, Inquiry inquiry, Run run) {
        if (opened.negotiation().orElseThrow().parties().isEmpty()) {
            return new Result.Declined<>(
                    "The file names no parties, so nothing can be said of what they would do.",
                    "Maybe parties with their options and wants; parley help format.");
        }
        Desk desk = Desk.of(opened, run);
        return switch (inquiry) {
            case Inquiry.OfStability asked -> new AskingStability(desk).answer(asked);
            case Inquiry.OfToday asked -> new Result.Complete<>(new AskingToday(desk).answer(asked));
            case Inquiry.OfLeverage asked -> new AskingLeverage(desk).answer(asked);
            case Inquiry.OfRedLines asked -> new AskingRedLines(desk).answer(asked);
            case Inquiry.OfReadings asked -> new AskingReadings(desk).answer(asked);
            case Inquiry.OfBrief asked -> new AskingBrief(desk).answer(asked);
            case Inquiry.OfPriorities asked -> new AskingPriorities(desk).answer(asked);
            case Inquiry.OfDifference asked -> new Comparing(opened, asked, run).answer();
            case Inquiry.OfPaths asked -> new AskingPaths(desk, asked.concept()).answer(asked);
        };
    }
}
