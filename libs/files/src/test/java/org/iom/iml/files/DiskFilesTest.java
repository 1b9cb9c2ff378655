package org.iom.iml.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DiskFilesTest extends FileStoreContract {

    @Override
    FileStore store() {
        return new DiskFiles(folder.resolve("kept"));
    }

    @Test
    void whatACrashLeftHalfWrittenIsFoundAndDeleted() throws IOException {
        UUID id = UUID.randomUUID();
        store().put(id, Files.writeString(folder.resolve("file"), "whole"));
        var place = folder.resolve("kept").resolve(id.toString().substring(34)).resolve(id.toString());
        Files.move(place, place.resolveSibling(id + ".part"));

        try (var kept = store().keptBefore(Instant.now().plusSeconds(60))) {
            assertThat(kept.toList()).containsExactly(id);
        }
        store().delete(id);
        assertThat(place.resolveSibling(id + ".part")).doesNotExist();
    }

    @Test
    void anEmptyStoreHoldsNothing() {
        try (var kept = store().keptBefore(Instant.now())) {
            assertThat(kept.toList()).isEmpty();
        }
    }
}
