package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A question that is declined says why and what would help against just that, to programs too.
class DeclinedTest {

    @TempDir
    private Path folder;

    @Test
    void aPartyWithTooManyOptionsIsNamed() throws IOException {
        String options = IntStream.range(0, 25)
                .mapToObj(k -> "      o%s: {does: wait, today: no}\n".formatted(k))
                .collect(Collectors.joining());
        Path file = Files.writeString(folder.resolve("many.yaml"), """
                parley: 1
                parties:
                  north:
                    name: North
                    options:
                %s    wants: [o1]
                outcomes:
                  waiting: {where: o1}
                """.formatted(options));
        for (String command : new String[] {"brief", "stability"}) {
            Ran ran = Ran.parley(command, file.toString(), "--json");
            assertThat(ran.exit()).isEqualTo(Exit.PARTIAL);
            assertThat(ran.err())
                    .contains("25 options; this engine lists the settings of at most 24 options a party.")
                    .contains("Maybe leave out options of this party that the question does not turn on.");
            Map<String, Object> data = Parsed.object(ran.out());
            assertThat(data.keySet()).containsExactly("parley", "command", "file", "hash", "declined", "why", "remedy");
            assertThat(data).containsEntry("declined", true).containsEntry("command", command);
        }
    }
}
