package org.iom.iml.instruments.party;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iom.iml.instruments.party.PartyFacts.Alias;
import org.iom.iml.instruments.party.PartyFacts.Succession;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.ShippedTable;
import org.jspecify.annotations.Nullable;

/**
 * The reader of the shipped participants; countries have the names that the United Nations uses (UN M49) or, where it
 * has none, those in the CLDR data of the Java runtime.
 */
public final class PartyCatalogue {

    /** The six official languages of the United Nations. */
    public static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    private final Map<String, List<Alias>> aliases =
            ShippedTable.rows(PartyCatalogue.class, "/catalogue/party-aliases.csv").stream()
                    .collect(groupingBy(row -> row.cell("party"), mapping(PartyCatalogue::alias, toList())));
    private final Map<String, List<Succession>> successions =
            ShippedTable.rows(PartyCatalogue.class, "/catalogue/party-successions.csv").stream()
                    .collect(groupingBy(row -> row.cell("predecessor"), mapping(PartyCatalogue::succession, toList())));
    private final Map<String, Map<String, String>> names =
            ShippedTable.rows(PartyCatalogue.class, "/catalogue/party-names.csv").stream()
                    .collect(groupingBy(
                            row -> row.cell("party"), toMap(row -> row.cell("language"), row -> row.cell("name"))));

    private PartyCatalogue() {}

    /** Returns all shipped participants. */
    public static List<PartyFacts> read() {
        PartyCatalogue catalogue = new PartyCatalogue();
        return ShippedTable.rows(PartyCatalogue.class, "/catalogue/parties.csv").stream()
                .map(catalogue::facts)
                .toList();
    }

    private PartyFacts facts(CsvRow row) {
        String code = row.cell("code");
        return new PartyFacts(
                code,
                row.find("alpha2").orElse(null),
                row.find("m49").orElse(null),
                Codes.of(PartyKind.class, row.cell("kind")),
                date(row, "existsFrom"),
                date(row, "existsUntil"),
                namesOf(row),
                aliases.getOrDefault(code, List.of()),
                successions.getOrDefault(code, List.of()),
                row.cell("source"));
    }

    private Map<String, String> namesOf(CsvRow row) {
        Map<String, String> found = new HashMap<>();
        if (isCountryOfToday(row)) {
            String alpha2 = row.cell("alpha2");
            LANGUAGES.forEach(language -> found.put(language, countryName(alpha2, language)));
        }
        found.putAll(names.getOrDefault(row.cell("code"), Map.of()));
        found.put("en", row.cell("name"));
        return found;
    }

    static String countryName(String alpha2, String language) {
        return Locale.of("", alpha2).getDisplayCountry(Locale.forLanguageTag(language));
    }

    /**
     * Reports whether the row is an existing country or territory; alpha-2 codes of former ones have been reassigned
     * (CS twice) and so cannot identify them.
     */
    private static boolean isCountryOfToday(CsvRow row) {
        return switch (Codes.of(PartyKind.class, row.cell("kind"))) {
            case STATE, OBSERVER_STATE, ASSOCIATED_STATE, SPECIAL_ADMINISTRATIVE_REGION, TERRITORY -> true;
            case ORGANIZATION, FORMER_STATE, FORMER_TERRITORY -> false;
            case OTHER -> !row.cell("alpha2").isEmpty();
        };
    }

    private static Alias alias(CsvRow row) {
        return new Alias(row.cell("alias"), row.cell("kind"), row.find("note").orElse(null));
    }

    private static Succession succession(CsvRow row) {
        return new Succession(
                row.cell("successor"), row.cell("relation"), LocalDate.parse(row.cell("on")), row.cell("source"));
    }

    private static @Nullable LocalDate date(CsvRow row, String field) {
        String value = row.find(field).orElse(null);
        return value == null ? null : LocalDate.parse(value);
    }
}
