package org.iom.iml.instruments.party;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.iom.iml.instruments.SharedData;
import org.iom.iml.platform.text.ShippedTable;
import org.junit.jupiter.api.Test;

class PartyCatalogueTest {

    private final List<PartyFacts> parties = PartyCatalogue.read();

    @Test
    void theCountriesOfTodayAreThe249OfIso3166() {
        var perKind = parties.stream().collect(groupingBy(PartyFacts::kind, counting()));

        assertThat(perKind)
                .containsEntry(PartyKind.STATE, 193L)
                .containsEntry(PartyKind.OBSERVER_STATE, 2L)
                .containsEntry(PartyKind.ASSOCIATED_STATE, 2L)
                .containsEntry(PartyKind.SPECIAL_ADMINISTRATIVE_REGION, 2L)
                .containsEntry(PartyKind.TERRITORY, 50L);
    }

    @Test
    void everyCountryHasItsCodesAndNamesInSixLanguages() {
        assertThat(parties)
                .filteredOn(party -> isCountry(party.kind()))
                .hasSize(249)
                .allSatisfy(party -> {
                    assertThat(party.alpha2()).isNotNull().matches("[A-Z]{2}");
                    assertThat(party.m49()).isNotNull().matches("\\d{3}");
                    assertThat(party.names()).containsOnlyKeys(PartyCatalogue.LANGUAGES);
                    assertThat(party.names().get("ru")).matches(Pattern.compile(".*\\p{IsCyrillic}.*"));
                });
        assertThat(party("KEN").names()).containsEntry("zh", "肯尼亚").containsEntry("fr", "Kenya");
    }

    @Test
    void theCodesAgreeWithAnIndependentList() throws IOException {
        Path list = SharedData.folder("countries").resolve("country-codes.csv");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(list)) {
            assertThat(reader.stream()).hasSize(249).allSatisfy(row -> {
                PartyFacts party = party(row.getField("ISO3166-1-Alpha-3"));
                assertThat(party.alpha2()).isEqualTo(row.getField("ISO3166-1-Alpha-2"));
                assertThat(Integer.parseInt(party.m49())).isEqualTo(Integer.parseInt(row.getField("M49")));
            });
        }
    }

    @Test
    void aFormerStateNamesThoseWhoFollowedIt() {
        PartyFacts serbiaAndMontenegro = party("SCG");

        assertThat(serbiaAndMontenegro.kind()).isEqualTo(PartyKind.FORMER_STATE);
        assertThat(serbiaAndMontenegro.existsUntil()).isEqualTo("2006-06-03");
        assertThat(serbiaAndMontenegro.successors())
                .extracting(PartyFacts.Succession::successor, PartyFacts.Succession::relation)
                .containsExactlyInAnyOrder(tuple("SRB", "continuator"), tuple("MNE", "successor"));
    }

    @Test
    void everyAliasNameAndSuccessionBelongsToAShippedParty() {
        assertThat(parties)
                .allSatisfy(party -> assertThat(party.successors())
                        .allSatisfy(link -> assertThat(party(link.successor())).isNotNull()));
        assertThat(parties.stream().mapToInt(party -> party.aliases().size()).sum())
                .isEqualTo(ShippedTable.rows(PartyCatalogue.class, "/catalogue/party-aliases.csv")
                        .size());
        assertThat(ShippedTable.rows(PartyCatalogue.class, "/catalogue/party-names.csv"))
                .allSatisfy(row -> assertThat(party(row.cell("party"))).isNotNull());
    }

    @Test
    void everyFactNamesItsSource() {
        assertThat(parties).allSatisfy(party -> assertThat(party.source()).isNotBlank());
    }

    private PartyFacts party(String code) {
        return parties.stream()
                .filter(party -> party.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isCountry(PartyKind kind) {
        return switch (kind) {
            case STATE, OBSERVER_STATE, ASSOCIATED_STATE, SPECIAL_ADMINISTRATIVE_REGION, TERRITORY -> true;
            case ORGANIZATION, FORMER_STATE, FORMER_TERRITORY, OTHER -> false;
        };
    }
}
