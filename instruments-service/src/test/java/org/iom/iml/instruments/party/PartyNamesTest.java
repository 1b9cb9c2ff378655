package org.iom.iml.instruments.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.iom.iml.instruments.SharedData;
import org.iom.iml.instruments.party.PartyMatch.How;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyNamesTest {

    private final PartyNames names = new PartyNames(PartyCatalogue.read());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya|KEN",
                "KEN|KEN",
                "kenya|KEN",
                "The Bahamas|BHS",
                "Côte d'Ivoire|CIV",
                "COTE D’IVOIRE|CIV",
                "C&ocirc;te d&#39;Ivoire|CIV",
                "Bolivia (Plurinational State of)|BOL",
                "Plurinational State of Bolivia|BOL",
                "Viet Nam|VNM",
                "Serbia 2|SRB",
                "China <sup>1</sup>|CHN",
                "Australia<superscript>2</superscript>|AUS",
                "Democratic People's Republic of Korea<superscript>17,18</superscript>|PRK",
                "China 3, 4|CHN",
                "European Union|EUE",
                "Holy See|VAT",
            })
    void aPartyIsFoundByItsCodeOrItsShortNameInAnySpelling(String name, String party) {
        PartyMatch match = names.resolve(name);

        assertThat(match.party()).isEqualTo(party);
        assertThat(match.how()).isEqualTo(How.EXACT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Swaziland|SWZ",
                "Cape Verde|CPV",
                "Macedonia FYR|MKD",
                "The former Yugoslav Republic of Macedonia|MKD",
                "DPR Korea|PRK",
                "South Korea|KOR",
                "Korea, Republic of|KOR",
                "Korea, Democratic People's Republic of|PRK",
                "Turkey|TUR",
                "Ivory Coast|CIV",
                "Burma|MMR",
                "United Kingdom|GBR",
                "Iran|IRN",
                "Tanzania|TZA",
                "Moldova|MDA",
                "Micronesia|FSM",
                "Laos|LAO",
                "Syria|SYR",
                "Vietnam|VNM",
                "Democratic Republic of Congo|COD",
                "Republic of Congo|COG",
                "Bosnia &amp; Herzegovina|BIH",
                "U.S.A.|USA",
                "Kenia|KEN",
                "Кения|KEN",
                "肯尼亚|KEN",
                "Republic of Kenya|KEN",
                "Netherlands|NLD",
                "USSR|SUN",
                "European Economic Community|EUE",
            })
    void aPartyIsFoundByItsOtherAndFormerNames(String name, String party) {
        PartyMatch match = names.resolve(name);

        assertThat(match.party()).isEqualTo(party);
        assertThat(match.how()).isIn(How.ALIAS, How.EXACT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Republic of Georgia|GEO",
                "Kingdom of Nepal|NPL",
                "Nepal (Federal Democratic Republic of)|NPL",
                "West Germany|DEU",
                "S. Sudan|SSD",
                "Eq. Guinea|GNQ",
                "Central African Rep.|CAF",
                "W. Sahara|ESH",
                "Bosnia and Herz.|BIH",
                "Falkland Is.|FLK",
                "N. Mariana Is.|MNP",
                "Eswatini (Royaume d')|SWZ",
                "Congo (Leopoldville)|COD",
                "RDC|COD",
                "NA|NAM",
                "Federal Republic of Brazil|BRA",
                "Republic of Kenia|KEN",
                "Kingdom of Tunga|TON",
                "fr|FRA",
                "FR Yugoslavia|SCG",
                "SFR Yugoslavia|YUG",
                "Timor|TLS",
                "São Tomé|STP",
                "Republic of China|TWN",
                "N. Ireland|GBR",
                "England|GBR",
            })
    void aNameInAnotherStyleOrCutShortMeansItsPartyOrIsFirstToBeSuggested(String name, String party) {
        PartyMatch match = names.resolve(name);

        assertThat(match.party() == null ? match.candidates().getFirst().party() : match.party())
                .isEqualTo(party);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Republic of China", "Northern Ireland", "Scotland"})
    void whatIsAPartOfAPartyOrMayMeanTwoMeansNone(String name) {
        assertThat(names.resolve(name).party()).isNull();
    }

    @Test
    void countriesAreCalledAsTheUnitedNationsCallThem() {
        Map<String, Map<String, String>> called =
                PartyCatalogue.read().stream().collect(Collectors.toMap(PartyFacts::code, PartyFacts::names));

        assertThat(called.get("PSE")).containsEntry("fr", "État de Palestine");
        assertThat(called.get("VAT")).containsEntry("fr", "Saint-Siège");
        assertThat(called.get("PRK"))
                .containsEntry("fr", "République populaire démocratique de Corée")
                .containsEntry("zh", "朝鲜民主主义人民共和国");
        assertThat(names.resolve("Corée du Nord").party()).isEqualTo("PRK");
    }

    @Test
    void namesThatLookAlikeStayApart() {
        assertThat(List.of("Niger", "Nigeria", "Guinea", "Guinea-Bissau", "Equatorial Guinea", "Papua New Guinea"))
                .extracting(name -> names.resolve(name).party())
                .containsExactly("NER", "NGA", "GIN", "GNB", "GNQ", "PNG");
        assertThat(List.of(
                        "Dominica", "Dominican Republic", "Samoa", "American Samoa", "Congo", "Republic of Viet-Nam"))
                .extracting(name -> names.resolve(name).party())
                .containsExactly("DMA", "DOM", "WSM", "ASM", "COG", "XRV");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "&#40;Unknown&#41;", "Korea", "Atlantis", "Total", "1"})
    void whatNamesNoPartyIsNotGuessed(String name) {
        PartyMatch match = names.resolve(name);

        assertThat(match.party()).isNull();
        assertThat(match.how()).isEqualTo(How.NONE);
    }

    @Test
    void aMisspeltNameComesBackWithTheNearestParties() {
        assertThat(names.resolve("Keniya").alternatives()).contains("KEN").hasSizeLessThanOrEqualTo(5);
        assertThat(names.resolve("Afghanistn").alternatives()).startsWith("AFG");
    }

    @Test
    void oneNameCannotMeanTwoParties() {
        PartyFacts one = party("AAA", "Atlantis");
        PartyFacts other = party("BBB", "The Atlantis");

        assertThatThrownBy(() -> new PartyNames(List.of(one, other)))
                .hasMessageContaining("would mean both AAA and BBB");
    }

    @Test
    void everyParticipantOfThePublishedTreatyTablesIsFound() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (Path file : SharedData.files("treaty-status/treaties", ".csv")) {
            unknown.addAll(unresolved(file, StandardCharsets.UTF_8, "Participant"));
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void everyStateOfThePublishedReviewsIsFoundExceptTheUnknown() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (Path file : SharedData.files("upr", ".csv")) {
            unknown.addAll(unresolved(file, Charset.forName("x-MacRoman"), "To"));
            unknown.addAll(unresolved(file, Charset.forName("x-MacRoman"), "From"));
        }

        assertThat(unknown).containsOnly("&#40;Unknown&#41;");
    }

    private Set<String> unresolved(Path file, Charset charset, String column) throws IOException {
        Set<String> unknown = new TreeSet<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file, charset)) {
            reader.stream()
                    .flatMap(row -> row.findField(column).stream())
                    .filter(name -> names.resolve(name).party() == null)
                    .forEach(unknown::add);
        }
        return unknown;
    }

    private static PartyFacts party(String code, String name) {
        return new PartyFacts(
                code, null, null, PartyKind.OTHER, null, null, Map.of("en", name), List.of(), List.of(), "a test");
    }
}
