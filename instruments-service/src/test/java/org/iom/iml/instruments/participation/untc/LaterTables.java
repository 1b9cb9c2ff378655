package org.iom.iml.instruments.participation.untc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.iom.iml.instruments.participation.act.ActKind;
import org.jspecify.annotations.Nullable;

/** Tables of others than the depositary that are newer than its own at hand: dates of consent, not by which act. */
final class LaterTables {

    private static final Pattern DOTTED = Pattern.compile("(\\d{2})[./](\\d{2})[./](\\d{4})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final LocalDate ICRC_PAGE = LocalDate.of(2020, 11, 9);
    private static final LocalDate OHCHR_PAGE = LocalDate.of(2025, 10, 10);
    private static final String ICRC =
            "ICRC, State Parties to International Humanitarian Law and Other Related Treaties, 9 November 2020";
    private static final String OHCHR = "OHCHR, Status of ratification: ICESCR, 10 October 2025";

    /** What a table tells of an instrument, and whether it has those too who only signed. */
    record Told(String instrument, String source, LocalDate asOf, boolean signaturesToo) {}

    static final List<Told> TOLD = List.of(
            new Told("CRC", ICRC, ICRC_PAGE, false),
            new Told("CRC-OPAC", ICRC, ICRC_PAGE, false),
            new Told("CED", ICRC, ICRC_PAGE, false),
            new Told("ICESCR", OHCHR, OHCHR_PAGE, true),
            new Told("ICESCR-OP", OHCHR, OHCHR_PAGE, false));

    /** A column of a table and of what it gives the date. */
    private record Column(int column, String instrument, ActKind kind, String publishedAs) {}

    private LaterTables() {}

    /** A date that a table gives for a participant. */
    record Stated(
            String participant,
            String instrument,
            ActKind kind,
            LocalDate date,
            String source,
            String publishedAs,
            LocalDate asOf) {}

    static List<Stated> of(Path folder) throws IOException {
        List<Stated> stated = new ArrayList<>();
        read(
                folder.resolve("IHL_and_other_related_Treaties.xls"),
                "IHL and other related Treaties",
                List.of(
                        new Column(7, "CRC", ActKind.CONSENT_TO_BE_BOUND, "CRC 1989"),
                        new Column(8, "CRC-OPAC", ActKind.CONSENT_TO_BE_BOUND, "Opt Prot. CRC 2000"),
                        new Column(9, "CED", ActKind.CONSENT_TO_BE_BOUND, "CPED 2006")),
                (row, column, date) -> stated.add(stated(row, column, date, ICRC, ICRC_PAGE)));
        read(
                folder.resolve("UnderlyingData_ICESCR_OHCHR_02_07_2026.xls"),
                "Underlying Data(0)",
                List.of(
                        new Column(1, "ICESCR", ActKind.SIGNATURE, ""),
                        new Column(2, "ICESCR", ActKind.CONSENT_TO_BE_BOUND, "Ratification/Accession"),
                        new Column(
                                3,
                                "ICESCR-OP",
                                ActKind.CONSENT_TO_BE_BOUND,
                                "Acceptance of individual communications procedure")),
                (row, column, date) -> stated.add(stated(row, column, date, OHCHR, OHCHR_PAGE)));
        return stated;
    }

    private interface Taking {
        void take(Row row, Column column, LocalDate date);
    }

    private static Stated stated(Row row, Column column, LocalDate date, String source, LocalDate asOf) {
        return new Stated(name(row), column.instrument(), column.kind(), date, source, column.publishedAs(), asOf);
    }

    private static void read(Path file, String sheet, List<Column> columns, Taking taking) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                HSSFWorkbook book = new HSSFWorkbook(stream)) {
            Sheet table = book.getSheet(sheet);
            for (Row row : table) {
                for (Column column : columns) {
                    date(row.getCell(column.column())).ifPresent(date -> taking.take(row, column, date));
                }
            }
        }
    }

    /** Without the star that stands for a note. */
    private static String name(Row row) {
        return row.getCell(0).getStringCellValue().replaceAll("[\\s*()]+$", "").strip();
    }

    private static Optional<LocalDate> date(@Nullable Cell cell) {
        if (cell == null) {
            return Optional.empty();
        }
        if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() > 1000) {
            return Optional.of(cell.getLocalDateTimeCellValue().toLocalDate());
        }
        if (cell.getCellType() != CellType.STRING) {
            return Optional.empty();
        }
        return DOTTED.matcher(cell.getStringCellValue())
                .results()
                .findFirst()
                .map(found -> LocalDate.parse(found.group(1) + "." + found.group(2) + "." + found.group(3), DAY));
    }
}
