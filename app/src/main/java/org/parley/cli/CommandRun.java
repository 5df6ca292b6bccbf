package org.parley.cli;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.parley.run.Run;

/// The surroundings of one command: all processors, most of the memory the process may take, never cancelled (Ctrl-C
/// ends the process, and nothing is half written).
final class CommandRun implements Run {

    private final Ticker ticker;

    CommandRun(Ticker ticker) {
        this.ticker = ticker;
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public long room() {
        return Runtime.getRuntime().maxMemory() / 4 * 3;
    }

    @Override
    public void progress(String step, long done, long of) {
        ticker.tick(step, done, of);
    }

    @Override
    public <T> List<T> all(List<Supplier<T>> tasks) {
        try (ExecutorService hands =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            return tasks.stream().map(task -> CompletableFuture.supplyAsync(task, hands)).toList().stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }
}
