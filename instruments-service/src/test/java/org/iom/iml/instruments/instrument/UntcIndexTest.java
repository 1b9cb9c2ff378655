package org.iom.iml.instruments.instrument;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.iom.iml.instruments.SharedData;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntcIndexTest {

    private static final String HEADER = "chapter_no,treaty_no,treaty_name,url,chapter_url,chapter_name\n";

    @Test
    void aTreatyHasItsNumberTitlePlaceDateAndChapter() {
        UntcIndex.Row row = read(HEADER
                        + "3,2.2a,\"Revised text of Annex II. Rome, 20 November 1959\","
                        + "http://treaties.example/ViewDetails.aspx?src=TREATY&mtdsg_no=III-2-2a&lang=en,,Privileges")
                .getFirst()
                .value();

        assertThat(row.number().value()).isEqualTo("III-2-2a");
        assertThat(row.title()).isEqualTo(title("Revised text of Annex II", "Rome", "1959-11-20"));
        assertThat(row.chapter()).isEqualTo("Privileges");
    }

    @Test
    void withoutAnAddressChapterAndNumberAreTheNumber() {
        assertThat(read("chapter_no,treaty_no,treaty_name\n4,8.b,A protocol")
                        .getFirst()
                        .value()
                        .number()
                        .value())
                .isEqualTo("IV-8-b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Convention on X. New York, 18 December 1990|Convention on X|New York|1990-12-18",
                "Annex I. Washington, D.C., 29 November 1948|Annex I|Washington, D.C.|1948-11-29",
                "Statute of the Court (deposited in the U.S.A.). San Francisco, 24 October 1945|Statute of the Court (deposited in the U.S.A.)|San Francisco|1945-10-24",
                "Coffee Agreement, 1968*. New York, 18 March 1968|Coffee Agreement, 1968|New York|1968-03-18",
                "Declarations under Article 36. 15 October 1946|Declarations under Article 36||1946-10-15",
                "Coffee Agreement, 1968*. New York, 18 March 1968 and 31 March 1968|Coffee Agreement, 1968*. New York, 18 March 1968 and 31 March 1968||",
                "Coffee Agreement, 1994*. London|Coffee Agreement, 1994*. London||",
                "Resolution No. 264 of 14 April 1973*. 14 April 1973|Resolution No. 264 of 14 April 1973||1973-04-14",
                "Agreement. Geneva, 31 February 1990|Agreement. Geneva, 31 February 1990||",
            })
    void placeAndDateAreTakenFromTheEndOnlyWhereTheyAreCertain(
            String written, String title, @Nullable String place, @Nullable String date) {
        assertThat(UntcTitle.of(written)).isEqualTo(title(title, place, date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Optional Protocol to the Convention on X|protocol",
                "Second Optional Protocol to the Covenant|protocol",
                "Protocol amending the Agreement|protocol",
                "Amendment to Article 43 (2)|amendment",
                "Amendments to Articles 23, 27 and 61|amendment",
                "Doha amendment to the Kyoto Protocol|amendment",
                "Nagoya - Kuala Lumpur Supplementary Protocol on Liability and Redress|protocol",
                "Basel Protocol on Liability and Compensation|protocol",
                "Protocol of Signature|protocol",
                "Agreement establishing the African Development Bank|multilateral-treaty",
                "Slavery Convention, signed at Geneva and amended by the Protocol|multilateral-treaty",
                "Convention on Trade, with Protocol|multilateral-treaty",
            })
    void theTitleTellsTheKind(String title, String kind) {
        assertThat(UntcTitle.of(title).kind().code()).isEqualTo(kind);
    }

    @Test
    void aRowWithoutNumberTitleOrCellsIsRejected() {
        assertThat(read(HEADER + "x,y,Convention,,,\n4,13,,,,\n4,13,Convention"))
                .extracting(row -> Objects.requireNonNull(row.unreadable()).code())
                .containsExactly("no-untc-number", "no-title", "wrong-number-of-cells");
    }

    @Test
    void aFileOfAnotherKindIsRefusedAsAWhole() {
        assertThatThrownBy(() -> read("Participant,Signature\nKenya,")).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void everyTreatyOfThePublishedIndexIsReadUnderANumberOfItsOwn() throws IOException {
        byte[] index = Files.readAllBytes(SharedData.folder("treaty-status").resolve("index.csv"));
        List<ImportRow<UntcIndex.Row>> rows = read(index);

        assertThat(rows)
                .hasSize(401)
                .allSatisfy(row -> assertThat(row.unreadable()).isNull());
        assertThat(rows).extracting(row -> row.value().number()).doesNotHaveDuplicates();
        assertThat(rows).filteredOn(row -> row.value().title().date() == null).hasSizeLessThanOrEqualTo(12);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.value().title().kind() != InstrumentKind.AMENDMENT
                                || row.text().matches("(?s)[^,]*,[^,]*,\"?(Doha a|A)mendment.*"))
                        .isTrue());
        assertThat(rows.stream()
                        .map(row -> row.value().title().kind())
                        .collect(groupingBy(InstrumentKind::code, counting())))
                .containsEntry("amendment", (long) titles(index, "\"?(Doha a|A)mendment"))
                .containsOnlyKeys("amendment", "protocol", "multilateral-treaty");
        assertThat(rows.stream().map(row -> row.value().number().value()))
                .containsAll(InstrumentCatalogue.read().stream()
                        .map(facts -> facts.registration().untcNumber())
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Counted line by line: the third cell begins like this. */
    private static int titles(byte[] index, String beginning) {
        return (int) new String(index, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches("[^,]*,[^,]*," + beginning + ".*"))
                .count();
    }

    private static UntcTitle title(String title, @Nullable String place, @Nullable String date) {
        return new UntcTitle(title, place, date == null ? null : LocalDate.parse(date));
    }

    private static List<ImportRow<UntcIndex.Row>> read(String index) {
        return read(index.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ImportRow<UntcIndex.Row>> read(byte[] index) {
        try (Stream<ImportRow<UntcIndex.Row>> rows = UntcIndex.read(new ByteArrayInputStream(index), Map.of())) {
            return rows.toList();
        }
    }
}
