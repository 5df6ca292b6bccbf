package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// An answer that did not arrive is no answer.
class DeliveryTest {

    private static final String TOY = Path.of(
                    System.getProperty("parley.root"), "examples", "toy", "three-villages.yaml")
            .toString();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFullDiskIsSaid() {
        int exit = Main.run(new String[] {"brief", TOY}, new Broken("No space left on device"), err);
        assertThat(exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(said()).isEqualTo("parley: Standard output could not be written: No space left on device.\n");
    }

    @Test
    void aReaderWhoHasHadEnoughIsNoTrouble() {
        int exit = Main.run(new String[] {"brief", TOY}, new Broken("Broken pipe"), err);
        assertThat(exit).isEqualTo(Exit.ANSWERED);
        assertThat(said()).isEmpty();
    }

    @Test
    void anAnswerThatArrivesIsLeftAsItIs() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Main.run(new String[] {"brief", TOY}, out, err)).isEqualTo(Exit.ANSWERED);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(Ran.parley("brief", TOY).out());
        assertThat(said()).isEmpty();
    }

    /// A stream to a place where nothing arrives.
    private static final class Broken extends OutputStream {

        private final String why;

        private Broken(String why) {
            this.why = why;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(why);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            throw new IOException(why);
        }
    }
}
