package org.iom.iml.monitoring;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Published files beside the project, at IML_SHARED_DATA or ../shared/data; a test that needs them is skipped without. */
public final class PublishedData {

    private PublishedData() {}

    /** A file of UPR Info, or the test ends as skipped. */
    public static Path upr(String name) {
        return file("upr", name);
    }

    /** A file of a folder, or the test ends as skipped. */
    public static Path file(String folder, String name) {
        String root = Objects.requireNonNullElse(System.getenv("IML_SHARED_DATA"), "../../shared/data");
        Path path = Path.of(root, folder, name);
        assumeTrue(
                Files.isReadable(path),
                () -> "No published data at IML_SHARED_DATA or ../shared/data: " + folder + '/' + name);
        return path;
    }
}
