package org.iom.iml.instruments;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Published files beside the project, at IML_SHARED_DATA or ../shared/data; a test that needs them is skipped without. */
public final class SharedData {

    private SharedData() {}

    /** The folder {@code name}, or the test ends as skipped. */
    public static Path folder(String name) {
        return Stream.of(named(), beside())
                .filter(Objects::nonNull)
                .map(root -> root.resolve(name))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseGet(() -> abort("No published data at IML_SHARED_DATA or ../shared/data: " + name));
    }

    /** The text of the file {@code name} in the shared data. */
    public static String text(String name) {
        Path file = Path.of(name);
        try {
            return Files.readString(
                    folder(Objects.requireNonNull(file.getParent()).toString())
                            .resolve(Objects.requireNonNull(file.getFileName())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of folder {@code name} that end in {@code ending}. */
    public static List<Path> files(String name, String ending) {
        try (Stream<Path> files = Files.list(folder(name))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Path named() {
        String root = System.getProperty("iml.shared-data", System.getenv("IML_SHARED_DATA"));
        return root == null ? null : Path.of(root);
    }

    private static @Nullable Path beside() {
        for (Path here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            Path candidate = here.resolveSibling("shared").resolve("data");
            if (here.getParent() != null && Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
