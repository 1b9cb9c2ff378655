package org.iom.iml.sandbox.journey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iom.iml.sandbox.project.Project;

/** Files as the depositary and UPR Info publish them. */
record PublishedFiles(Path treatyStatus, List<Path> upr) {

    private static final Pattern DAY = Pattern.compile("\\d{1,2} \\p{L}{3} \\d{4}");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final LocalDate ICRMW_IN_FORCE = LocalDate.of(2003, 7, 1);

    /** The project's own small set. */
    static PublishedFiles small() {
        Path folder = Project.file("sandbox/src/test/resources/small");
        return new PublishedFiles(folder.resolve("treaty-status"), List.of(folder.resolve("upr.csv")));
    }

    /** All files, where they lie beside the project. */
    static PublishedFiles whole() {
        Path folder = Project.ROOT.resolveSibling("shared").resolve("data");
        return new PublishedFiles(
                folder.resolve("treaty-status"),
                Stream.of("1-5.csv", "6-9.csv", "voluntary.csv")
                        .map(folder.resolve("upr")::resolve)
                        .toList());
    }

    boolean areThere() {
        return Files.isDirectory(treatyStatus) && upr.stream().allMatch(Files::exists);
    }

    String[] load() {
        List<String> words = new ArrayList<>(List.of("load", "--treaty-status", treatyStatus.toString(), "--upr"));
        upr.forEach(file -> words.add(file.toString()));
        return words.toArray(String[]::new);
    }

    /**
     * Who is bound by the ICRMW on a day, by its own article 87: from the first day of the month that follows three
     * months after the deposit, and not before the Convention was in force.
     */
    List<String> boundByIcrmwOn(LocalDate day) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(treatyStatus.resolve("treaties/4-13.csv"))) {
            return rows.stream()
                    .filter(row -> deposits(row.getField(2))
                            .map(deposit -> deposit.plusMonths(4).withDayOfMonth(1))
                            .anyMatch(bound -> !(bound.isBefore(ICRMW_IN_FORCE) ? ICRMW_IN_FORCE : bound).isAfter(day)))
                    .map(row -> row.getField(0))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Stream<LocalDate> deposits(String cell) {
        return DAY.matcher(cell).results().map(MatchResult::group).map(day -> LocalDate.parse(day, WRITTEN));
    }
}
