package org.iom.iml.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds wherever files are kept. */
abstract class FileStoreContract {

    @TempDir
    Path folder;

    abstract FileStore store();

    @Test
    void whatIsKeptComesBackWholeAndInParts() throws IOException {
        UUID id = kept("The rights of migrant workers");

        assertThat(read(id, 0, 29)).isEqualTo("The rights of migrant workers");
        assertThat(read(id, 4, 6)).isEqualTo("rights");
        assertThat(read(id, 28, 1)).isEqualTo("s");
        assertThat(read(id, 0, 0)).isEmpty();
    }

    @Test
    void aLargeFileComesBackByteForByte() throws IOException {
        byte[] large = new byte[9 << 20];
        for (int i = 0; i < large.length; i++) {
            large[i] = (byte) (i * 31);
        }
        Path file = Files.write(folder.resolve("large"), large);
        UUID id = UUID.randomUUID();
        store().put(id, file);

        try (var bytes = store().open(id, 0, large.length)) {
            assertThat(Arrays.equals(bytes.readAllBytes(), large)).isTrue();
        }
    }

    @Test
    void theSameFileAgainIsKeptOnce() throws IOException {
        UUID id = kept("first");
        store().put(id, Files.writeString(folder.resolve("again"), "first"));

        assertThat(read(id, 0, 5)).isEqualTo("first");
        assertThat(before(Instant.now().plusSeconds(60))).containsOnlyOnce(id);
    }

    @Test
    void whatIsDeletedIsGoneAndDeletingItAgainDoesNoHarm() throws IOException {
        UUID id = kept("short-lived");
        store().delete(id);
        store().delete(id);

        assertThat(before(Instant.now().plusSeconds(60))).doesNotContain(id);
        assertThatThrownBy(() -> store().open(id, 0, 1)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void filesAreToldByTheirAge() throws IOException {
        UUID id = kept("of now");

        assertThat(before(Instant.now().minusSeconds(3600))).doesNotContain(id);
        assertThat(before(Instant.now().plusSeconds(3600))).contains(id);
    }

    private UUID kept(String text) throws IOException {
        UUID id = UUID.randomUUID();
        store().put(id, Files.writeString(folder.resolve(id.toString()), text));
        return id;
    }

    private String read(UUID id, long from, long length) throws IOException {
        try (var bytes = store().open(id, from, length)) {
            return new String(bytes.readAllBytes(), UTF_8);
        }
    }

    private List<UUID> before(Instant time) {
        try (Stream<UUID> kept = store().keptBefore(time)) {
            return kept.toList();
        }
    }
}
