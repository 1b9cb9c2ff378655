package org.iom.iml.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

    @TempDir
    Path folder;

    @Test
    void kindsAreToldByWhatFilesHold() throws IOException {
        assertThat(typeOf("%PDF-1.7 …".getBytes(UTF_8), null)).contains(FileType.PDF);
        assertThat(typeOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}, null))
                .contains(FileType.PNG);
        assertThat(typeOf(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}, null))
                .contains(FileType.JPEG);
        assertThat(typeOf("État;Année\n".getBytes(UTF_8), "text/csv")).contains(FileType.CSV);
        assertThat(typeOf("État\n".getBytes(UTF_8), "application/pdf")).contains(FileType.TEXT);
    }

    @Test
    void whatIsNoneOfThemIsNotLetIn() throws IOException {
        assertThat(typeOf(" <!doctype html>".getBytes(UTF_8), "text/plain")).isEmpty();
        assertThat(typeOf("\u00c9tat".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), "text/plain"))
                .isEmpty();
        assertThat(typeOf(new byte[] {'M', 'Z', 0, 1}, "application/pdf")).isEmpty();
        assertThat(typeOf("text with a \u0007 bell".getBytes(UTF_8), "text/plain"))
                .isEmpty();
        assertThat(typeOf("ends within a character \u00e9".getBytes(UTF_8), null))
                .contains(FileType.TEXT);
        byte[] cut = "ends within a character \u00e9".getBytes(UTF_8);
        assertThat(typeOf(java.util.Arrays.copyOf(cut, cut.length - 1), null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml,DOCX", "xl/workbook.xml,XLSX", "ppt/presentation.xml,PPTX"})
    void officeDocumentsAreToldByTheirMainPart(String part, FileType type) throws IOException {
        assertThat(FileType.of(zip("[Content_Types].xml", part), null)).contains(type);
        assertThat(FileType.of(zip("[Content_Types].xml", part, "word/vbaProject.bin"), null))
                .isEmpty();
        assertThat(FileType.of(zip(part), null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "application/epub+zip,EPUB",
        "application/vnd.oasis.opendocument.text,ODT",
        "application/vnd.oasis.opendocument.spreadsheet,ODS",
        "application/vnd.oasis.opendocument.presentation,ODP"
    })
    void openDocumentsAndBooksSayWhatTheyAre(String mediaType, FileType type) throws IOException {
        assertThat(FileType.of(declaring(mediaType), null)).contains(type);
        assertThat(FileType.of(declaring("application/java-archive"), null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Types><Override PartName='/word/foo.bin' ContentType='application/vnd.ms-office.vbaProject'/></Types>",
                "<Types><Override ContentType='application/vnd.ms-word.document.macro&#69;nabled.main+xml'/></Types>",
                "<Types><Default ContentType='application/vnd.ms-word.template.MACROENABLEDTEMPLATE.main+xml'/></Types>",
                "<Types"
            })
    void aDocumentThatDeclaresMacrosIsNotTakenWhateverTheirPartIsCalled(String contentTypes) throws IOException {
        assertThat(FileType.of(document(contentTypes), null)).isEmpty();
        assertThat(FileType.of(document("<Types><Override ContentType='application/xml'/></Types>"), null))
                .contains(FileType.DOCX);
    }

    @Test
    void aDocumentWithTwoPartsOfOneNameIsNotTaken() throws IOException {
        assertThat(FileType.of(zip("[Content_Types].xml", "word/document.xml", "[content_types].xml"), null))
                .isEmpty();
    }

    @Test
    void aZipFileWithABoundlessDirectoryIsNotOpened() throws IOException {
        Path many = folder.resolve("many.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(many))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 20_001; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i));
            }
        }
        assertThat(FileType.of(many, null)).isEmpty();
    }

    private Optional<FileType> typeOf(byte[] bytes, @Nullable String declared) throws IOException {
        return FileType.of(Files.write(folder.resolve("file"), bytes), declared);
    }

    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("file.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<xml/>".getBytes(UTF_8));
            }
        }
        return file;
    }

    private Path document(String contentTypes) throws IOException {
        Path file = folder.resolve("document.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<xml/>".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(contentTypes.getBytes(UTF_8));
        }
        return file;
    }

    private Path declaring(String mediaType) throws IOException {
        Path file = folder.resolve("file.zip");
        byte[] text = mediaType.getBytes(UTF_8);
        CRC32 sum = new CRC32();
        sum.update(text);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(text.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(text);
        }
        return file;
    }
}
