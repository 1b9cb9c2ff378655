package org.iom.iml.instruments.participation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActsCsvTest {

    private static final String HEADER = "instrument,party,act,date,source,effectiveOn,territories\n";

    @Test
    void aRowIsAnAct() {
        ActsCsv.Row row = read(HEADER + "ICRMW,Rwanda,accession,2008-12-15,MTDSG IV-13,2009-04-01,\n")
                .getFirst()
                .value();

        assertThat(row.instrument()).isEqualTo("ICRMW");
        assertThat(row.party()).isEqualTo("Rwanda");
        assertThat(row.deed().kind()).isEqualTo(ActKind.ACCESSION);
        assertThat(row.deed().date()).isEqualTo("2008-12-15");
        assertThat(row.effectiveOn()).isEqualTo("2009-04-01");
        assertThat(row.origin().fromDepositary()).isFalse();
        assertThat(row.deed().territories()).isEmpty();
        assertThat(row.origin().notification()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-instrument|,KEN,accession,2008-12-15,X,,",
                "no-participant|CRC,,accession,2008-12-15,X,,",
                "no-act|CRC,KEN,,2008-12-15,X,,",
                "act-not-known|CRC,KEN,joining,2008-12-15,X,,",
                "no-date|CRC,KEN,accession,,X,,",
                "no-date|CRC,KEN,accession,15 Dec 2008,X,,",
                "no-date|CRC,KEN,accession,+12008-12-15,X,,",
                "no-such-date|CRC,KEN,accession,2008-02-30,X,,",
                "no-such-date|CRC,KEN,accession,15/12/2008,X,,",
                "no-such-date|CRC,KEN,accession,2008-12-15,X,2009-13-01,",
                "no-source|CRC,KEN,accession,2008-12-15,,,",
                "wrong-number-of-cells|CRC,KEN,accession,2008-12-15,X,",
                "wrong-number-of-cells|CRC,KEN,accession,2008-12-15,X,,,more",
            })
    void aRowThatIsNoActSaysWhy(String code, String row) {
        List<ImportRow<ActsCsv.Row>> rows = read(HEADER + row + "\nCRC,UGA,accession,2008-12-15,X,,\n");

        assertThat(Objects.requireNonNull(rows.getFirst().unreadable()).code()).isEqualTo(code);
        assertThat(rows.getFirst().line()).isEqualTo(2);
        assertThat(rows.getLast().value().party()).isEqualTo("UGA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Participant,Signature\n",
                "instrument,party,act,date\n",
                "instrument,party,act,date,source,guess\n",
                "instrument,party,act,date,source,date\n"
            })
    void aFileOfAnotherKindIsRefusedAsAWhole(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableFile.class);
    }

    @Property
    void whatIsWrittenIsReadAsItWas(@ForAll("acts") Act act) throws IOException {
        StringWriter file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(ActsCsv.COLUMNS);
            csv.writeRecord(ActsCsv.write("CRC", "KEN", act));
        }

        ActsCsv.Row row = read(file.toString()).getFirst().value();
        assertThat(row.act(act.recordedAt(), row.deed().territories()))
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(act);
        assertThat(Arrays.stream(file.toString().split("[\r\n]+", -1)[1].split(",", -1)))
                .noneMatch(cell -> cell.matches("\"?[=+@-].*"));
    }

    @Provide
    Arbitrary<Act> acts() {
        Arbitrary<LocalDate> days = Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2030, 1, 1));
        Arbitrary<String> texts = Arbitraries.of(
                "MTDSG IV-13",
                "=1+1",
                "-x",
                "+y",
                "@z",
                "a \"quoted\", word",
                "two\nlines",
                "C.N.1042.2008.TREATIES-5");
        return Combinators.combine(
                        Arbitraries.of(ActKind.values()),
                        days,
                        days.injectNull(0.5),
                        texts,
                        texts.injectNull(0.5),
                        Arbitraries.of("annex_1", "annex_2").injectNull(0.5),
                        Arbitraries.of("GIB", "BMU").list().uniqueElements(),
                        Arbitraries.of(true, false))
                .as((kind, date, effect, source, more, part, territories, depositary) -> new ActsCsv.Row(
                                "CRC",
                                "KEN",
                                new Act.Deed(kind, date, part, territories),
                                effect,
                                new Act.Origin(source, depositary, more, more, depositary),
                                null)
                        .act(Instant.EPOCH, territories));
    }

    private static List<ImportRow<ActsCsv.Row>> read(String file) {
        try (Stream<ImportRow<ActsCsv.Row>> rows =
                ActsCsv.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), Map.of())) {
            return rows.toList();
        }
    }
}
