package org.iom.iml.instruments.participation.untc;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iom.iml.instruments.instrument.InstrumentCatalogue;
import org.iom.iml.instruments.instrument.UntcNumber;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.participation.untc.LaterTables.Stated;
import org.iom.iml.instruments.party.PartyCatalogue;
import org.iom.iml.instruments.party.PartyNames;
import org.iom.iml.platform.imports.ImportRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Makes the acts that ship with the service from tables as they were published: run with
 * {@code -Dtest=MakeShippedActs -Dacts.from=FOLDER}, where FOLDER has treaty-status/treaties and status-later.
 */
@EnabledIfSystemProperty(named = "acts.from", matches = ".+")
class MakeShippedActs {

    private static final Path ACTS = Path.of("src/main/resources/catalogue/acts");
    /** The last date that any of the tables of March 2015 gives: until then they are known to tell all. */
    private static final LocalDate TABLES_OF_2015 = LocalDate.of(2015, 3, 12);

    private final PartyNames names = new PartyNames(PartyCatalogue.read());

    /** An act as it is written: by whom, and since when and from where it is known. */
    record Made(String party, ActKind kind, LocalDate date, String source, String publishedAs, LocalDate asOf) {

        static final Comparator<Made> IN_ORDER =
                Comparator.comparing(Made::party).thenComparing(Made::date).thenComparing(Made::kind);

        boolean fromDepositary() {
            return source.startsWith("MTDSG");
        }
    }

    @Test
    void theActsThatShip() throws IOException {
        Path from = Path.of(Objects.requireNonNull(System.getProperty("acts.from")));
        Map<String, List<Made>> all = new TreeMap<>();
        for (Path table : tables(from.resolve("treaty-status/treaties"))) {
            String file = String.valueOf(table.getFileName()).replace(".csv", "");
            String number = number(file);
            String code = codes().get(number);
            if (code != null) {
                all.put(code, acts(table, "MTDSG " + number));
            }
        }
        for (Stated stated : LaterTables.of(from.resolve("status-later"))) {
            later(stated, all);
        }
        for (Map.Entry<String, List<Made>> each : all.entrySet()) {
            write(each.getKey(), each.getValue());
        }
        sources(all.keySet());
    }

    /** Which tables tell of which instrument, of when they are, and whether who is not in one did nothing. */
    private static void sources(Set<String> instruments) throws IOException {
        Map<String, String> numbers = new HashMap<>();
        codes().forEach((number, code) -> numbers.put(code, number));
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(ACTS.resolve("sources.csv"))) {
            csv.writeRecord("instrument", "source", "asOf", "completeness");
            for (String code : instruments) {
                csv.writeRecord(code, "MTDSG " + numbers.get(code), TABLES_OF_2015.toString(), "complete");
                for (LaterTables.Told told : LaterTables.TOLD) {
                    if (told.instrument().equals(code)) {
                        csv.writeRecord(
                                code,
                                told.source(),
                                told.asOf().toString(),
                                told.signaturesToo() ? "complete" : "partial");
                    }
                }
            }
        }
    }

    private static String number(String file) {
        return UntcNumber.parse(file).map(UntcNumber::value).orElse(file);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        InstrumentCatalogue.read()
                .forEach(facts -> codes.put(facts.registration().untcNumber(), facts.code()));
        return codes;
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private List<Made> acts(Path table, String source) throws IOException {
        List<Made> acts = new ArrayList<>();
        try (InputStream file = Files.newInputStream(table);
                Stream<ImportRow<UntcTable.Row>> rows = UntcTable.read(file, Map.of())) {
            rows.filter(row -> row.unreadable() == null).map(ImportRow::value).forEach(row -> {
                String party = party(row.participant());
                row.acts()
                        .forEach(act -> acts.add(new Made(
                                party,
                                act.kind(),
                                act.date(),
                                source,
                                Objects.toString(act.publishedAs(), ""),
                                TABLES_OF_2015)));
            });
        }
        return acts;
    }

    private String party(String written) {
        return Objects.requireNonNull(names.resolve(written).party(), written);
    }

    /** What a later table gives that the acts at hand do not; a date of its own for the one consent is the same act. */
    private void later(Stated stated, Map<String, List<Made>> all) {
        String party = names.resolve(stated.participant()).party();
        if (party == null) {
            throw new IllegalStateException("Who is " + stated.participant() + "?");
        }
        List<Made> acts = all.computeIfAbsent(stated.instrument(), code -> new ArrayList<>());
        List<Made> same = acts.stream()
                .filter(act -> act.party().equals(party)
                        && act.kind().binds() == stated.kind().binds())
                .toList();
        if (same.stream().anyMatch(act -> act.date().equals(stated.date()))) {
            return;
        }
        ActKind kind = same.size() == 1 ? same.getFirst().kind() : stated.kind();
        acts.add(new Made(party, kind, stated.date(), stated.source(), stated.publishedAs(), stated.asOf()));
    }

    private static void write(String code, List<Made> acts) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(ACTS.resolve(code + ".csv"))) {
            csv.writeRecord("instrument", "party", "act", "date", "source", "fromDepositary", "publishedAs", "asOf");
            acts.stream()
                    .sorted(Made.IN_ORDER)
                    .forEach(act -> csv.writeRecord(
                            code,
                            act.party(),
                            act.kind().code(),
                            act.date().toString(),
                            act.source(),
                            Boolean.toString(act.fromDepositary()),
                            act.publishedAs(),
                            act.asOf().toString()));
        }
    }
}
