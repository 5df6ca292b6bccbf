package org.parley.deal.difference;

import java.util.function.Predicate;
import org.parley.game.Game;
import org.parley.game.stability.Concept;
import org.parley.game.stability.SetEngine;
import org.parley.run.Run;

/// How verdicts are come by: with `whole` all at once in games that fit, else one outcome at a time with `forward`.
public record Judging(Concept concept, Predicate<Game> fits, SetEngine whole, SetEngine forward, Run run) {}
