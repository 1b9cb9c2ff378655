package org.iom.iml.instruments.participation.file;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.iom.iml.instruments.instrument.InstrumentCatalogue;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.party.PartyCatalogue;
import org.iom.iml.instruments.party.PartyFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedActsTest {

    /** Treaties of which no published table is at hand: who is bound by them is unknown until one is loaded. */
    private static final Set<String> WITHOUT_TABLE = Set.of("VCLT");

    private static final Set<String> PARTIES =
            PartyCatalogue.read().stream().map(PartyFacts::code).collect(Collectors.toSet());

    static List<String> files() {
        return ShippedActs.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyActNamesItsPartyItsSourceAndOfWhenThatIs(String file) {
        List<ActsCsv.Row> rows = ShippedActs.rows(file);

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(PARTIES).contains(row.party());
            assertThat(row.origin().source()).isNotBlank();
            assertThat(row.asOf()).isNotNull().isAfterOrEqualTo(row.deed().date());
        });
        assertThat(rows.stream().map(ActsCsv.Row::instrument).distinct().toList())
                .containsExactly(file.substring(ShippedActs.FOLDER.length()).replace(".csv", ""));
        assertThat(rows)
                .isSortedAccordingTo(Comparator.comparing(ActsCsv.Row::party)
                        .thenComparing(row -> row.deed().date())
                        .thenComparing(row -> row.deed().kind()));
    }

    @Test
    void everyNumberedTreatyOfTheCatalogueHasItsActs() {
        List<String> numbered = InstrumentCatalogue.read().stream()
                .filter(facts -> facts.registration().untcNumber() != null)
                .filter(facts -> !WITHOUT_TABLE.contains(facts.code()))
                .map(facts -> ShippedActs.FOLDER + facts.code() + ".csv")
                .sorted()
                .toList();

        assertThat(files()).containsExactlyInAnyOrderElementsOf(numbered).hasSize(30);
    }

    @Test
    void everySourceOfAnActIsNamedWithItsDate() {
        for (String file : files()) {
            assertThat(ShippedSource.all())
                    .containsAll(ShippedActs.rows(file).stream()
                            .map(row -> new ShippedSource(
                                    row.instrument(),
                                    row.origin().source(),
                                    Objects.requireNonNull(row.asOf()),
                                    isComplete(row)))
                            .toList());
        }
    }

    /** Of others than the depositary only what has signatures too is complete. */
    private static boolean isComplete(ActsCsv.Row row) {
        return row.origin().fromDepositary() || row.instrument().equals("ICESCR");
    }

    @Test
    void theyAreThoseOfThePublishedTables() {
        Map<String, List<ActsCsv.Row>> icrmw =
                ShippedActs.rows(ShippedActs.FOLDER + "ICRMW.csv").stream().collect(groupingBy(ActsCsv.Row::party));

        ActsCsv.Row rwanda = Objects.requireNonNull(icrmw.get("RWA")).getFirst();
        assertThat(rwanda.deed().kind()).isEqualTo(ActKind.ACCESSION);
        assertThat(rwanda.deed().date()).isEqualTo("2008-12-15");
        assertThat(rwanda.origin().source()).isEqualTo("MTDSG IV-13");
        assertThat(rwanda.asOf()).isEqualTo("2015-03-12");
        assertThat(rwanda.act(Instant.EPOCH, List.of()).origin().fromDepositary())
                .isTrue();
    }

    @Test
    void whatATableHidesInItsEndNotesNamesWhoSaysSo() {
        assertThat(OutsideTables.acts().get("ICCPR-OP1")).singleElement().satisfies(row -> {
            assertThat(row.party()).isEqualTo("JAM");
            assertThat(row.deed().kind()).isEqualTo(ActKind.END_OF_PARTICIPATION);
            assertThat(row.origin().fromDepositary()).isFalse();
        });
        assertThat(OutsideTables.doubts())
                .allSatisfy((of, unread) -> assertThat(ShippedSource.all())
                        .anyMatch(source -> source.instrument().equals(of.instrument())
                                && source.source().equals(of.source())));
        assertThat(OutsideTables.doubts().values())
                .allSatisfy(unread ->
                        assertThat(unread).allSatisfy(row -> assertThat(PARTIES).contains(row.party())));
    }

    @Test
    void whatALaterTableAddsNamesThatTable() {
        List<ActsCsv.Row> later = ShippedActs.rows(ShippedActs.FOLDER + "CRC.csv").stream()
                .filter(row -> row.deed().date().isAfter(LocalDate.of(2015, 3, 12)))
                .toList();

        assertThat(later).extracting(ActsCsv.Row::party).contains("SOM");
        assertThat(later).allSatisfy(row -> {
            assertThat(row.origin().fromDepositary()).isFalse();
            assertThat(row.origin().source()).startsWith("ICRC");
            assertThat(row.asOf()).isEqualTo("2020-11-09");
        });
    }
}
