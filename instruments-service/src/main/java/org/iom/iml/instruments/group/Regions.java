package org.iom.iml.instruments.group;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.iom.iml.instruments.party.PartyCatalogue;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.ShippedTable;

/** The shipped regions; a region has the members of its parts. */
@Singleton
public class Regions {

    private final List<CsvRow> rows = ShippedTable.rows(Regions.class, "/catalogue/regions.csv");
    private final Map<String, List<String>> ownMembers =
            ShippedTable.rows(Regions.class, "/catalogue/region-members.csv").stream()
                    .collect(groupingBy(row -> row.cell("region"), mapping(row -> row.cell("party"), toList())));
    private final List<Region> regions = rows.stream()
            .map(this::region)
            .sorted(Comparator.comparing(Region::code))
            .toList();

    /** Returns all regions, by code. */
    public List<Region> all() {
        return regions;
    }

    public Optional<Region> find(String code) {
        return regions.stream().filter(region -> region.code().equals(code)).findFirst();
    }

    /** Returns the region with this code. */
    public Region named(String code) {
        return find(code).orElseThrow(() -> new NotFound("There is no region " + code + "."));
    }

    private Region region(CsvRow row) {
        String code = row.cell("code");
        return new Region(
                code,
                Codes.of(RegionKind.class, row.cell("kind")),
                row.find("parent").orElse(null),
                names(row),
                Collections.unmodifiableSortedSet(members(code)),
                row.cell("source"));
    }

    private SortedSet<String> members(String code) {
        SortedSet<String> members = new TreeSet<>(ownMembers.getOrDefault(code, List.of()));
        rows.stream()
                .filter(row -> row.cell("parent").equals(code))
                .forEach(part -> members.addAll(members(part.cell("code"))));
        return members;
    }

    /**
     * Returns the names of a region; those of M49 regions in languages other than English come from the CLDR data of
     * the Java runtime.
     */
    private static Map<String, String> names(CsvRow row) {
        Map<String, String> names = new HashMap<>();
        String code = row.cell("code");
        if (Character.isDigit(code.charAt(0))) {
            PartyCatalogue.LANGUAGES.forEach(language ->
                    names.put(language, Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(language))));
        }
        names.put("en", row.cell("name"));
        return names;
    }
}
