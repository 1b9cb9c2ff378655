package org.iom.iml.review.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A word-processing document (ISO/IEC 29500), packed as a ZIP file that does not record when it was made. */
final class WordFile {

    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/document.xml",
            "word/styles.xml",
            "word/settings.xml",
            "word/footer1.xml",
            "word/_rels/document.xml.rels");

    /** The earliest time that a ZIP file can record. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WordFile() {}

    /**
     * Packs the parts.
     *
     * @param written renders the template of the part with the given file name
     */
    static byte[] of(UnaryOperator<String> written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream file = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String part : PARTS) {
                ZipEntry entry = new ZipEntry(part);
                entry.setTimeLocal(ALWAYS);
                file.putNextEntry(entry);
                file.write(written.apply(template(part)).getBytes(StandardCharsets.UTF_8));
                file.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String template(String part) {
        return switch (part) {
            case "[Content_Types].xml" -> "types.xml";
            case "_rels/.rels" -> "package-relations.xml";
            case "word/_rels/document.xml.rels" -> "document-relations.xml";
            default -> part.substring(part.lastIndexOf('/') + 1);
        };
    }
}
