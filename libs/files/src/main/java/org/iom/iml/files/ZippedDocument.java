package org.iom.iml.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The recognition of office documents and e-books, which are all ZIP files, without unpacking their contents. */
final class ZippedDocument {

    private static final int MAX_ENTRIES = 20_000;
    private static final long MAX_DIRECTORY = 4L << 20;
    private static final int END_RECORD = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int MAX_COMMENT = 0xffff;
    private static final int MAX_TYPE = 100;
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "word/document.xml", FileType.DOCX,
            "xl/workbook.xml", FileType.XLSX,
            "ppt/presentation.xml", FileType.PPTX);

    private ZippedDocument() {}

    /**
     * Returns the type of the document; empty for other ZIP files, those with macros, and those with an oversized
     * directory.
     */
    static Optional<FileType> typeOf(Path file) throws IOException {
        if (!hasSmallDirectory(file)) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ)) {
            boolean hasMacros = zip.stream().anyMatch(entry -> isMacro(entry.getName()));
            return hasMacros ? Optional.empty() : declared(zip).or(() -> main(zip));
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    private static boolean isMacro(String name) {
        return name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/");
    }

    /** Reads the type from the {@code mimetype} entry of OpenDocument and EPUB files. */
    private static Optional<FileType> declared(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("mimetype");
        if (entry == null || entry.getMethod() != ZipEntry.STORED) {
            return Optional.empty();
        }
        try (InputStream text = zip.getInputStream(entry)) {
            return FileType.of(new String(text.readNBytes(MAX_TYPE), StandardCharsets.US_ASCII).strip());
        }
    }

    private static Optional<FileType> main(ZipFile zip) {
        return zip.getEntry("[Content_Types].xml") == null
                ? Optional.empty()
                : MAIN_PARTS.entrySet().stream()
                        .filter(part -> zip.getEntry(part.getKey()) != null)
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** Reads the end record, before {@link ZipFile} loads the whole directory into memory. */
    private static boolean hasSmallDirectory(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(bytes.length(), END_RECORD + MAX_COMMENT);
            byte[] tail = new byte[length];
            bytes.seek(bytes.length() - length);
            bytes.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END_RECORD; at >= 0; at--) {
                if (end.getInt(at) == END_SIGNATURE) {
                    int entries = Short.toUnsignedInt(end.getShort(at + 10));
                    long directory = Integer.toUnsignedLong(end.getInt(at + 12));
                    return entries <= MAX_ENTRIES && directory <= MAX_DIRECTORY;
                }
            }
            return false;
        }
    }
}
