package org.iom.iml.review.text.read;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Published laws beside the project, at IML_SHARED_DATA or ../shared/data; a test that needs them is skipped without. */
public final class PublishedLaws {

    private PublishedLaws() {}

    /** The file {@code name} below the folder of legislation. */
    public static InputStream open(String name) throws IOException {
        String root = Objects.requireNonNullElse(System.getenv("IML_SHARED_DATA"), "../../shared/data");
        Path file = Path.of(root, "legislation", name);
        assumeTrue(Files.exists(file), () -> "No published data at IML_SHARED_DATA or ../shared/data: " + name);
        return Files.newInputStream(file);
    }
}
