package org.iom.iml.files;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A provider of the file store that the configuration selects. */
class FileStores {

    @Produces
    @Singleton
    FileStore store(FileSettings settings) {
        return switch (settings.store()) {
            case "disk" -> new DiskFiles(settings.folder());
            case "s3" -> new ObjectFiles(account(settings).client(), set(settings.bucket(), "bucket"));
            default -> throw new IllegalArgumentException("iml.files.store is disk or s3");
        };
    }

    void close(@Disposes FileStore store) throws Exception {
        if (store instanceof AutoCloseable open) {
            open.close();
        }
    }

    private static ObjectFiles.Account account(FileSettings settings) {
        return new ObjectFiles.Account(
                set(settings.endpoint(), "endpoint"),
                settings.region(),
                set(settings.accessKey(), "access-key"),
                set(settings.secretKey(), "secret-key"));
    }

    private static String set(Optional<String> value, String name) {
        return value.orElseThrow(() -> new IllegalArgumentException("With iml.files.store=s3, set iml.files." + name));
    }
}
