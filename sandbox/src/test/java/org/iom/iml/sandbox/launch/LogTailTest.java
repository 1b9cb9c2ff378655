package org.iom.iml.sandbox.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aRecordIsReadToAPersonWithItsCauses() throws IOException {
        Path log = Files.writeString(folder.resolve("review.log"), """
                {"level":"ERROR","message":"Failed to start","exception":{"message":"no start","frames":[{"class":"A"}],\
                "causedBy":{"exception":{"message":"two migrations of one version"}}}}
                Killed
                """);

        assertThat(LogTail.of(log).lines())
                .containsExactly(
                        "The end of " + log + ":",
                        "  ERROR Failed to start: no start: two migrations of one version",
                        "  Killed");
    }

    @Test
    void onlyTheEndOfALongLogIsRead() throws IOException {
        Path log =
                Files.writeString(folder.resolve("review.log"), "a line of the log\n".repeat(1_000_000) + "the end\n");

        assertThat(LogTail.of(log).lines()).hasSize(9).last().isEqualTo("  the end");
    }

    @Test
    void aMissingLogIsSaidToBeMissing() {
        assertThat(LogTail.of(folder.resolve("none.log"))).startsWith("There is no log in");
    }
}
