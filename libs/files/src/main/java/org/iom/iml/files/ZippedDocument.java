package org.iom.iml.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.iom.iml.platform.imports.MarkupFile;
import org.iom.iml.platform.imports.UnreadableFile;

/** The recognition of office documents and e-books, which are all ZIP files, without unpacking their contents. */
final class ZippedDocument {

    private static final int MAX_ENTRIES = 20_000;
    private static final long MAX_DIRECTORY = 4L << 20;
    private static final int END_RECORD = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int MAX_COMMENT = 0xffff;
    private static final int MAX_TYPE = 100;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MAX_CONTENT_TYPES = 1 << 20;
    private static final Pattern MACROS = Pattern.compile("macroEnabled|vba", Pattern.CASE_INSENSITIVE);
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
            return isAmbiguous(zip) || hasMacros(zip)
                    ? Optional.empty()
                    : declared(zip).or(() -> main(zip));
        } catch (ZipException | UnreadableFile broken) {
            return Optional.empty();
        }
    }

    /** Reports whether two entries have one name, of which each reader would choose another; case is of no account. */
    private static boolean isAmbiguous(ZipFile zip) {
        Set<String> names = new HashSet<>();
        return !zip.stream().allMatch(entry -> names.add(entry.getName().toLowerCase(Locale.ROOT)));
    }

    private static boolean hasMacros(ZipFile zip) throws IOException {
        return zip.stream().anyMatch(entry -> isMacro(entry.getName())) || declaresMacros(zip);
    }

    private static boolean isMacro(String name) {
        return name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/");
    }

    /** Reports whether an Office document says that a part of it has macros, whatever the part is called. */
    private static boolean declaresMacros(ZipFile zip) throws IOException {
        ZipEntry types = zip.getEntry(CONTENT_TYPES);
        if (types == null) {
            return false;
        }
        try (InputStream bytes = zip.getInputStream(types)) {
            byte[] bounded = bytes.readNBytes(MAX_CONTENT_TYPES + 1);
            if (bounded.length > MAX_CONTENT_TYPES) {
                return true;
            }
            MarkupFile declared = MarkupFile.of(new ByteArrayInputStream(bounded));
            while (declared.advance()) {
                String type = declared.isStart() ? declared.xml().getAttributeValue(null, "ContentType") : null;
                if (type != null && MACROS.matcher(type).find()) {
                    return true;
                }
            }
            return false;
        }
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
        return zip.getEntry(CONTENT_TYPES) == null
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
