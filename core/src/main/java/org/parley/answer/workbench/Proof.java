package org.parley.answer.workbench;

import org.parley.answer.data.Data;
import org.parley.deal.stability.Stability;
import org.parley.game.Game;
import org.parley.run.Run;

/// Writes down.
record Proof(Opened opened, Game game, Run run) {
    Data of(Stability found) {
        return new Data.Fields();
    }
}
