package org.iom.iml.instruments.party;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.iom.iml.instruments.text.ShippedCsv.optional;
import static org.iom.iml.instruments.text.ShippedCsv.rows;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iom.iml.instruments.party.PartyFacts.Alias;
import org.iom.iml.instruments.party.PartyFacts.Succession;
import org.jspecify.annotations.Nullable;

/** Reads the shipped participants; names of countries beyond English come from the CLDR data of the Java runtime. */
public final class PartyCatalogue {

    /** The six official languages of the United Nations. */
    public static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    private final Map<String, List<Alias>> aliases = rows("/catalogue/party-aliases.csv").stream()
            .collect(groupingBy(row -> row.getField("party"), mapping(PartyCatalogue::alias, toList())));
    private final Map<String, List<Succession>> successions = rows("/catalogue/party-successions.csv").stream()
            .collect(groupingBy(row -> row.getField("predecessor"), mapping(PartyCatalogue::succession, toList())));
    private final Map<String, Map<String, String>> names = rows("/catalogue/party-names.csv").stream()
            .collect(groupingBy(
                    row -> row.getField("party"), toMap(row -> row.getField("language"), row -> row.getField("name"))));

    private PartyCatalogue() {}

    /** All shipped participants. */
    public static List<PartyFacts> read() {
        PartyCatalogue catalogue = new PartyCatalogue();
        return rows("/catalogue/parties.csv").stream().map(catalogue::facts).toList();
    }

    private PartyFacts facts(NamedCsvRecord row) {
        String code = row.getField("code");
        return new PartyFacts(
                code,
                optional(row, "alpha2"),
                optional(row, "m49"),
                PartyKind.of(row.getField("kind")),
                date(row, "existsFrom"),
                date(row, "existsUntil"),
                namesOf(row),
                aliases.getOrDefault(code, List.of()),
                successions.getOrDefault(code, List.of()),
                row.getField("source"));
    }

    private Map<String, String> namesOf(NamedCsvRecord row) {
        Map<String, String> found = new HashMap<>();
        if (isCountryOfToday(row)) {
            String alpha2 = row.getField("alpha2");
            LANGUAGES.forEach(language -> found.put(language, countryName(alpha2, language)));
        }
        found.putAll(names.getOrDefault(row.getField("code"), Map.of()));
        found.put("en", row.getField("name"));
        return found;
    }

    static String countryName(String alpha2, String language) {
        return Locale.of("", alpha2).getDisplayCountry(Locale.forLanguageTag(language));
    }

    /** Alpha-2 codes of what is gone were given to others (CS twice), so only those of today name a country. */
    private static boolean isCountryOfToday(NamedCsvRecord row) {
        return switch (PartyKind.of(row.getField("kind"))) {
            case STATE, OBSERVER_STATE, ASSOCIATED_STATE, SPECIAL_ADMINISTRATIVE_REGION, TERRITORY -> true;
            case ORGANIZATION, FORMER_STATE, FORMER_TERRITORY -> false;
            case OTHER -> !row.getField("alpha2").isEmpty();
        };
    }

    private static Alias alias(NamedCsvRecord row) {
        return new Alias(row.getField("alias"), row.getField("kind"), optional(row, "note"));
    }

    private static Succession succession(NamedCsvRecord row) {
        return new Succession(
                row.getField("successor"),
                row.getField("relation"),
                LocalDate.parse(row.getField("on")),
                row.getField("source"));
    }

    private static @Nullable LocalDate date(NamedCsvRecord row, String field) {
        String value = optional(row, field);
        return value == null ? null : LocalDate.parse(value);
    }
}
