package org.parley.answer.explain;

import java.util.List;
import org.parley.deal.leverage.Found;
import org.parley.run.Result;

/// What a brief says beyond the verdicts: whether the ends are reached from today, and, end by end in their order,
/// which
/// calls would make them hold. No calls where the file names no levers.
public record Further(Result<Journey> ways, List<Result<Found>> calls) {

    public Further {
        calls = List.copyOf(calls);
    }
}
