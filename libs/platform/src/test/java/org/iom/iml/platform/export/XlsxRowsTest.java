package org.iom.iml.platform.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class XlsxRowsTest {

    private static final String SHEET = "xl/worksheets/sheet%d.xml";

    /** 15 December 2008 is day 39797 of a spreadsheet. */
    @Test
    void aDayIsADateAndAnOlderOneATextThatReadsTheSame() throws IOException {
        String sheet = workbook(
                        List.of("deposited", "adopted", "at"),
                        List.of(
                                LocalDate.of(2008, 12, 15),
                                LocalDate.of(1899, 12, 31),
                                Instant.parse("2026-03-21T12:00:00Z")))
                .get(SHEET.formatted(1));

        assertThat(sheet).contains("<v>39797.0</v>", "1899-12-31", "<v>46102.5</v>");
        assertThat(sheet).doesNotContain("2008-12-15", "2026-03-21");
    }

    @Test
    void theTitlesStayInSightAndFilter() throws IOException {
        String sheet =
                workbook(List.of("party", "status"), List.of("RWA", "party")).get(SHEET.formatted(1));

        assertThat(sheet).contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:B2\">");
    }

    @Test
    void whereOneSheetIsFullTheNextBeginsWithTheTitles() throws IOException {
        Map<String, String> files = workbook(List.of("party"), List.of("KEN"), List.of("RWA"), List.of("UGA"));

        assertThat(files.get(SHEET.formatted(2))).contains(">party<", ">UGA<").doesNotContain("RWA");
    }

    @SafeVarargs
    private static Map<String, String> workbook(List<String> titles, List<Object>... rows) throws IOException {
        Path file = Files.createTempFile("rows", ".xlsx");
        try (OutputStream target = Files.newOutputStream(file)) {
            XlsxRows workbook = new XlsxRows(target, titles, 3);
            for (List<Object> row : rows) {
                workbook.row(null, List.copyOf(row));
            }
            workbook.end();
        }
        Map<String, String> files = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                files.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        Files.delete(file);
        return files;
    }
}
