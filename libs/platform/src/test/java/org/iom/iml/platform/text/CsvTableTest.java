package org.iom.iml.platform.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.assertj.core.groups.Tuple;
import org.iom.iml.platform.text.CsvRow.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFound(String separator) {
        String table =
                "party,act,on\nKEN,\"accession, or what it calls so\",15 July 2002\nCIV,ratification,10 July 1962\n";
        String written = separator.equals(",")
                ? table
                : table.replace(", or", "<or").replace(",", separator).replace("<or", ", or");
        assertThat(cells(written.getBytes(UTF_8)))
                .containsExactly(
                        List.of("KEN", "accession, or what it calls so", "15 July 2002"),
                        List.of("CIV", "ratification", "10 July 1962"));
    }

    @Test
    void aHeaderMayHoldTheOtherSeparators() {
        String table = """
                Participant;Signature;Ratification, Accession(a), Succession(d)
                Kenya;;15 Jul 2002 a
                Côte d'Ivoire;30 Mar 1961;10 Jul 1962
                """;
        assertThat(cells(table.replace("\n", "\r\n").getBytes(WINDOWS)))
                .containsExactly(
                        List.of("Kenya", "", "15 Jul 2002 a"), List.of("Côte d'Ivoire", "30 Mar 1961", "10 Jul 1962"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "SEP=;\r\n", "\uFEFFsep=;\r", "\"sep=;\"\n", "\n\nsep=;;;\n"})
    void aFirstLineThatSaysTheSeparatorIsPassedOver(String said) {
        assertThat(cells((said + "a;b\n1,5;2").getBytes(UTF_8))).containsExactly(List.of("1,5", "2"));
    }

    @Test
    void everyCharacterSetIsFound() {
        String table = "party;note\nCôte d’Ivoire;São Tomé – déjà vu\nTürkiye;“words”\n";
        List<List<String>> expected =
                List.of(List.of("Côte d’Ivoire", "São Tomé – déjà vu"), List.of("Türkiye", "“words”"));
        assertThat(cells(table.getBytes(UTF_8))).isEqualTo(expected);
        assertThat(cells(("\uFEFF" + table).getBytes(UTF_8))).isEqualTo(expected);
        assertThat(cells(table.getBytes(WINDOWS))).isEqualTo(expected);
        assertThat(cells(table.replace('\n', '\r').getBytes(Charset.forName("x-MacRoman"))))
                .isEqualTo(expected);
        for (Charset wide : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(cells(table.getBytes(wide))).isEqualTo(expected);
            assertThat(cells(("\uFEFF" + table).getBytes(wide))).isEqualTo(expected);
        }
    }

    @Test
    void aBadQuoteLosesItsRowOnly() {
        String table =
                "party,note\nKEN,\"open\nUGA,fine\nFJI,\"closed\" badly\nNRU,\"two\nlines\"\nCHL,too,many\nPER\nGHA,good,,\n";
        assertThat(faults(table.getBytes(UTF_8)))
                .containsExactly(
                        tuple(2L, Fault.QUOTATION_NOT_CLOSED),
                        tuple(4L, Fault.QUOTATION_MALFORMED),
                        tuple(7L, Fault.WRONG_NUMBER_OF_CELLS),
                        tuple(8L, Fault.WRONG_NUMBER_OF_CELLS));
        assertThat(cells(table.getBytes(UTF_8)))
                .containsExactly(List.of("UGA", "fine"), List.of("NRU", "two\nlines"), List.of("GHA", "good"));
    }

    @Test
    void whatIsNoTextLosesItsRowOnly() {
        byte[] table = "party,note\nKEN,a#\nUGA,b\u0001\nGHA,\uD83D\uDE00\nFJI,fine\n".getBytes(UTF_8);
        table[new String(table, Charset.forName("ISO-8859-1")).indexOf('#')] = 0;
        assertThat(faults(table)).containsExactly(tuple(2L, Fault.TEXT_UNDECODABLE), tuple(3L, Fault.TEXT_UNDECODABLE));
        assertThat(cells(table)).hasSize(2);
    }

    @Test
    void halfACharacterOfUtf16IsNoText() {
        assertThat(faults("\uFEFFparty,note\nKEN,\uD83D!\nUGA,fine\n".getBytes(UTF_16LE)))
                .as("the encoder writes what it cannot")
                .isEmpty();
        byte[] table = "\uFEFFparty,note\nKEN,#!\nUGA,fine\n".getBytes(UTF_16LE);
        int at = 2 * "\uFEFFparty,note\nKEN,".length();
        table[at] = 0x3D;
        table[at + 1] = (byte) 0xD8;
        assertThat(faults(table)).containsExactly(tuple(2L, Fault.TEXT_UNDECODABLE));
    }

    @Test
    void aLineOfTenMegabytesIsRefusedAndTheNextIsRead() {
        String table = "party,note\nKEN," + "x".repeat(10_000_000) + "\nUGA,fine\n";
        assertThat(faults(table.getBytes(UTF_8))).containsExactly(tuple(2L, Fault.LINE_TOO_LONG));
        assertThat(cells(table.getBytes(UTF_8))).containsExactly(List.of("UGA", "fine"));
    }

    @Test
    void nothingHasNoHeader() {
        try (CsvTable table = CsvTable.of(new ByteArrayInputStream(new byte[0]), null)) {
            assertThat(table.titles()).isEmpty();
            assertThat(table.rows()).isEmpty();
        }
    }

    @Test
    void aCellIsFoundByItsTitle() {
        try (CsvTable table = CsvTable.of(new ByteArrayInputStream(" party ;act\n KEN ;\n".getBytes(UTF_8)), null)) {
            CsvRow row = table.rows().findFirst().orElseThrow();
            assertThat(row.cell("party")).isEqualTo("KEN");
            assertThat(row.find("act")).isEmpty();
            assertThat(row.find("date")).isEmpty();
        }
    }

    @Property(tries = 300)
    void whatIsWrittenIsRead(
            @ForAll("rows") @Size(min = 2, max = 30) List<List<String>> rows,
            @ForAll("separators") char separator,
            @ForAll("ends") String end) {
        String table = "sep=" + separator + end + "first" + separator + "second" + separator + "third" + end
                + rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(String.valueOf(separator))))
                        .collect(Collectors.joining(end));
        assertThat(cells(table.getBytes(UTF_8))).isEqualTo(rows);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return Arbitraries.strings()
                .withChars("aé\"',;\t|=中 \n")
                .ofMaxLength(12)
                .list()
                .ofSize(3)
                .list();
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    private static List<List<String>> cells(byte[] file) {
        try (CsvTable table = CsvTable.of(new ByteArrayInputStream(file), null)) {
            return table.rows()
                    .filter(row -> row.fault() == null)
                    .map(CsvRow::cells)
                    .toList();
        }
    }

    private static List<Tuple> faults(byte[] file) {
        try (CsvTable table = CsvTable.of(new ByteArrayInputStream(file), null)) {
            return table.rows()
                    .filter(row -> row.fault() != null)
                    .map(row -> tuple(row.line(), row.fault()))
                    .toList();
        }
    }
}
