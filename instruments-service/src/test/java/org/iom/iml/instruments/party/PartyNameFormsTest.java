package org.iom.iml.instruments.party;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.iom.iml.instruments.SharedData;
import org.iom.iml.instruments.party.PartyMatch.How;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as depositaries, reviews, statistics and people write them. */
class PartyNameFormsTest {

    private static final PartyNames NAMES = new PartyNames(PartyCatalogue.read());
    private static final List<PartyFacts> PARTIES = PartyCatalogue.read();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DRC|COD",
                "D.R. Congo|COD",
                "Dem. Rep. of the Congo|COD",
                "Congo, Democratic Republic of the|COD",
                "Congo, Dem. Rep.|COD",
                "Zaire|COD",
                "Congo-Kinshasa|COD",
                "Congo (Brazzaville)|COG",
                "Congo, Rep.|COG",
                "UAE|ARE",
                "U.A.E.|ARE",
                "FYROM|MKD",
                "The former Yugoslav Republic of Macedonia|MKD",
                "TFYR Macedonia|MKD",
                "USA|USA",
                "United States|USA",
                "U.K.|GBR",
                "UK of Great Britain and Northern Ireland|GBR",
                "DPRK|PRK",
                "DPR of Korea|PRK",
                "Korea, Dem. People's Rep.|PRK",
                "North Korea|PRK",
                "Korea, Rep.|KOR",
                "Korea, South|KOR",
                "ROK|KOR",
                "Lao PDR|LAO",
                "Lao People's Dem. Rep.|LAO",
                "Viet Nam, Socialist Republic of|VNM",
                "Iran, Islamic Rep.|IRN",
                "Islamic Republic of Iran|IRN",
                "Venezuela, RB|VEN",
                "Bolivarian Republic of Venezuela|VEN",
                "Yemen, Rep.|YEM",
                "Egypt, Arab Rep.|EGY",
                "Gambia, The|GMB",
                "Bahamas, The|BHS",
                "Micronesia, Fed. Sts.|FSM",
                "St. Kitts and Nevis|KNA",
                "Saint Kitts & Nevis|KNA",
                "St Vincent & the Grenadines|VCT",
                "St. Vincent & Grenadines|VCT",
                "Sao Tome & Principe|STP",
                "São Tomé and Príncipe|STP",
                "Trinidad & Tobago|TTO",
                "Bosnia-Herzegovina|BIH",
                "Bosnia and Herzegowina|BIH",
                "Czechia|CZE",
                "Czech Rep.|CZE",
                "Slovak Republic|SVK",
                "Russia|RUS",
                "Türkiye|TUR",
                "Turkiye|TUR",
                "Eswatini|SWZ",
                "Cabo Verde|CPV",
                "Timor Leste|TLS",
                "East Timor|TLS",
                "Brunei|BRN",
                "Kyrgyzstan|KGZ",
                "Kyrgyz Republic|KGZ",
                "State of Palestine|PSE",
                "Palestine|PSE",
                "Vatican City|VAT",
                "Hong Kong, China|HKG",
                "Hong Kong SAR|HKG",
                "Macao SAR|MAC",
                "Cote d`Ivoire|CIV",
                "Ivory Coast|CIV",
                "Myanmar (Burma)|MMR",
                "Libyan Arab Jamahiriya|LBY",
                "Upper Volta|BFA",
                "Dahomey|BEN",
                "Ceylon|LKA",
                "Western Samoa|WSM",
                "Byelorussian SSR|BLR",
                "Ukrainian SSR|UKR",
                "Serbia and Montenegro|SCG",
                "Federal Republic of Yugoslavia|SCG",
                "Deutschland|DEU",
                "Suomi|FIN",
                "España|ESP",
                "Россия|RUS",
                "Российская Федерация|RUS",
                "مصر|EGY",
                "中国|CHN",
                "République démocratique du Congo|COD",
                "Royaume-Uni|GBR",
                "Estados Unidos|USA",
                "Países Bajos|NLD",
                "Tchad|TCD",
                "Arabia Saudita|SAU",
                "Republic Dominican|DOM",
                "Guinea Equatorial|GNQ",
                "Emirates United Arab|ARE",
                "European Union|EUE",
                "EU|EUE",
            })
    void aPartyIsFoundByTheFormsInWhichItsNameIsWritten(String name, String party) {
        PartyMatch match = NAMES.resolve(name);

        assertThat(match.party()).as("%s: %s", name, match).isEqualTo(party);
        assertThat(match.confidence()).isGreaterThanOrEqualTo(0.9);
        assertThat(match.candidates()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Кыргызстан", "Казакстан", "Туркменистан"})
    void aNameInOtherLettersFindsItsParty(String name) {
        PartyMatch match = NAMES.resolve(name);

        assertThat(match.party() == null ? match.alternatives() : List.of(match.party()))
                .containsAnyOf("KGZ", "KAZ", "TKM");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Afganistan|AFG",
                "Keniya|KEN",
                "Philipines|PHL",
                "Bangaldesh|BGD",
                "Phillippines|PHL",
                "Marocco|MAR",
                "Azerbaidjan|AZE",
                "Lichtenstein|LIE",
                "Untied Kingdom|GBR",
                "Tajikstan|TJK",
                "Kazahkstan|KAZ",
                "Equador|ECU",
                "Columbia|COL",
                "Sierre Leone|SLE",
                "Mozambiqe|MOZ",
            })
    void aMisspeltNameIsNotGuessedButItsPartyIsTheSurestCandidate(String name, String party) {
        PartyMatch match = NAMES.resolve(name);

        assertThat(match.party() == null ? match.alternatives().getFirst() : match.party())
                .as("%s", match)
                .isEqualTo(party);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Korea",
                "Nigerr",
                "Guinea Bissau Equatorial",
                "Virgin Islands",
                "Saint",
                "Republic",
                "Democratic Republic",
                "Ireland and Iceland",
                "Mali Malawi",
                "Former",
                "Islands",
                "Sudan South North"
            })
    void aNameThatMayMeanSeveralPartiesMeansNone(String name) {
        assertThat(NAMES.resolve(name).party()).isNull();
    }

    @Property(tries = 2_000)
    void aLetterMoreOrLessNeverTurnsAPartyIntoAnotherUnseen(
            @ForAll("names") String name, @ForAll int place, @ForAll("letters") char letter) {
        String party = NAMES.resolve(name).party();
        int at = Math.floorMod(place, name.length());
        for (String changed : List.of(
                name.substring(0, at) + letter + name.substring(at),
                name.substring(0, at) + name.substring(at + 1),
                name.substring(0, at) + letter + name.substring(at + 1))) {
            PartyMatch match = NAMES.resolve(changed);
            assertThat(match.how() == How.NONE || Objects.equals(match.party(), party) || isKnown(changed))
                    .as("%s for %s: %s", changed, name, match)
                    .isTrue();
        }
    }

    /** Some names are one letter from another: Niger and Nigeria are not, but Iran and Iraq nearly, Mali and Bali. */
    private static boolean isKnown(String name) {
        How how = NAMES.resolve(name).how();
        return how == How.EXACT || how == How.ALIAS;
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(PARTIES.stream().map(PartyFacts::name).toList());
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().range('a', 'z');
    }

    @Test
    void everyNameOfThePublishedListsOfCountriesIsFound() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> columns = List.of(
                "UNTERM English Short",
                "UNTERM English Formal",
                "UNTERM French Short",
                "UNTERM Spanish Short",
                "UNTERM Russian Short",
                "UNTERM Chinese Short",
                "UNTERM Arabic Short",
                "official_name_en",
                "CLDR display name",
                "ISO3166-1-Alpha-3");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(
                        SharedData.folder("countries").resolve("country-codes.csv"), StandardCharsets.UTF_8)) {
            reader.stream()
                    .forEach(row -> columns.forEach(column -> {
                        String name = row.getField(column);
                        String code = row.getField("ISO3166-1-Alpha-3");
                        if (!name.isBlank() && !code.equals(NAMES.resolve(name).party())) {
                            wrong.add(code + " " + column + ": " + name + " -> "
                                    + NAMES.resolve(name).party());
                        }
                    }));
        }

        assertThat(wrong.stream().filter(line -> !line.endsWith("null"))).isEmpty();
        assertThat(wrong.stream().filter(line -> !line.contains("Arabic") && !line.contains("Chinese")))
                .hasSizeLessThan(30);
        assertThat(wrong).hasSizeLessThan(90);
    }
}
