package org.parley.replay;

import java.util.List;
import java.util.stream.Collectors;

/// A claim about red lines, by its number among the claims of the proof.
record LineStatement(LineReplay replay, int number) implements Statement {

    @Override
    public String kind() {
        return replay.claim(number).kind();
    }

    @Override
    public List<String> objections(Progress progress) {
        return replay.objections(number);
    }

    @Override
    public String subject() {
        return switch (replay.claim(number)) {
            case LineClaim.Fallback fallback ->
                "the best state of "
                        + replay.talks().lines().get(fallback.line()).id();
            case LineClaim.Conflict conflict -> "these clash: " + names(conflict.demands());
            case LineClaim.Concession concession -> "all else is possible without " + names(concession.demands());
            case LineClaim.Complete _ -> "these are all conflicts and concessions";
            case LineClaim.Acceptable acceptable -> "a state that meets all lines" + without(acceptable.without());
            case LineClaim.Count count -> "how many states meet all lines" + without(count.without());
        };
    }

    private String names(List<LineClaim.Demand> demands) {
        return demands.stream().map(replay.talks()::name).collect(Collectors.joining(", "));
    }

    private String without(List<Integer> lines) {
        return lines.isEmpty()
                ? ""
                : " but "
                        + lines.stream()
                                .map(line -> replay.talks().lines().get(line).id())
                                .collect(Collectors.joining(", "));
    }
}
