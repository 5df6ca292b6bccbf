package org.parley.answer.explain;

import java.util.List;
import org.parley.deal.leverage.Found;
import org.parley.deal.redlines.RedLineReport;
import org.parley.deal.robustness.Robust;
import org.parley.run.Result;

/// What a brief says beyond the verdicts: whether the ends are reached from today; end by end in their order, which
/// calls would make them hold, none where the file names no levers; whether the red lines leave anything in common; and
/// what the verdicts rest on.
public record Further(
        Result<Journey> ways, List<Result<Found>> calls, Result<RedLineReport> redLines, Result<Robust> sure) {

    public Further {
        calls = List.copyOf(calls);
    }
}
