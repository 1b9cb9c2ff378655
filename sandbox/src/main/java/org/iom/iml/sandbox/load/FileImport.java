package org.iom.iml.sandbox.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.iom.iml.sandbox.launch.Failure;
import org.jspecify.annotations.Nullable;

/** A file and the API operation, with its query, that imports it. */
record FileImport(Path file, String operation) {
    private static final int HEAD = 2_000;
    private static final Map<String, String> TEXTS = Map.of(
            "md", "text/markdown", "json", "application/json", "xml", "application/xml", "akn", "application/akn+xml");

    static FileImport ofIndex(Path file) {
        return new FileImport(file, "/v1/instrument-imports?format=untc-index");
    }

    static FileImport ofParticipations(Path file) {
        return new FileImport(
                file,
                "/v1/participation-imports?format=untc-table&untcNumber="
                        + UntcNumber.ofFile(file.getFileName().toString()));
    }

    static FileImport ofDeclarations(Path file) {
        return new FileImport(
                file,
                "/v1/declaration-imports?format=untc-declarations&untcNumber="
                        + UntcNumber.ofFile(file.getFileName().toString()));
    }

    static FileImport ofRecommendations(Path file) {
        return new FileImport(file, "/v1/recommendation-imports?format=upr-info");
    }

    /** Returns the same import of a file that is known as of a day; as it is where none was said. */
    FileImport asOf(@Nullable LocalDate day) {
        return day == null ? this : new FileImport(file, operation + "&asOf=" + day);
    }

    /** Chooses the format of a text by the ending of its name, and by its first words where it is JSON. */
    static FileImport ofText(Path file) {
        String format = switch (ending(file)) {
            case "md" -> "markdown-law";
            case "json" -> isOurs(file) ? "iml-json" : "json-law";
            default -> "akoma-ntoso";
        };
        return new FileImport(file, "/v1/provision-imports?format=" + format);
    }

    /** Whether a file may be a text of an instrument. */
    static boolean isText(Path file) {
        return TEXTS.containsKey(ending(file));
    }

    /** Our JSON names its languages and its provisions at once. */
    private static boolean isOurs(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            String first = new String(stream.readNBytes(HEAD), StandardCharsets.UTF_8);
            return first.contains("\"provisions\"") && first.contains("\"languages\"");
        } catch (IOException e) {
            throw new Failure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    String mediaType() {
        String text = TEXTS.get(ending(file));
        return text != null ? text : name().endsWith(".txt") ? "text/plain" : "text/csv";
    }

    String name() {
        return file.getFileName().toString();
    }
}
