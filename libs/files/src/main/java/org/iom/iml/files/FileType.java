package org.iom.iml.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accepted kinds of file, recognized by content; HTML pages and executables are not among them. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    EPUB("application/epub+zip", "epub"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt");

    private static final int HEAD = 16;
    private static final int CHUNK = 64 * 1024;

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /**
     * Returns the type of the file; empty where it is not accepted.
     *
     * @param declared the media type given by the sender, used only to tell kinds of text apart
     */
    public static Optional<FileType> of(Path file, @Nullable String declared) throws IOException {
        String head = head(file);
        if (head.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return ZippedDocument.typeOf(file);
        }
        return isText(file) && !looksLikeMarkup(head)
                ? Optional.of("text/csv".equals(declared) ? CSV : TEXT)
                : Optional.empty();
    }

    private static String head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(HEAD), ISO_8859_1);
        }
    }

    /** Reports whether a browser that sniffs content could take the text for a page. */
    private static boolean looksLikeMarkup(String head) {
        return head.replace("\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<");
    }

    /** Reports whether the file is UTF-8 without control characters. */
    private static boolean isText(Path file) throws IOException {
        char[] chunk = new char[CHUNK];
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            for (int read = reader.read(chunk); read >= 0; read = reader.read(chunk)) {
                if (CharBuffer.wrap(chunk, 0, read).chars().anyMatch(FileType::isControl)) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    private static boolean isControl(int character) {
        return character < ' ' && character != '\n' && character != '\r' && character != '\t' && character != '\f';
    }
}
