package org.iom.iml.monitoring.document;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.text.ShippedTable;

/** The meanings of the parts of symbols, from the tables shipped with this package. */
final class SymbolTables {

    private static final Map<String, DocumentKind> PARTS = kinds("symbol-parts.csv", "part");
    private static final Map<String, DocumentKind> SERIES = kinds("symbol-series.csv", "series");
    private static final Map<Integer, Supplement> SUPPLEMENTS =
            ShippedTable.rows(SymbolTables.class, "symbol-supplements.csv").stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> Integer.valueOf(row.cell("supplement")),
                            row -> new Supplement(row.cell("mechanism"), Integer.parseInt(row.cell("firstSession")))));
    /** Codes of States used in symbols besides those of ISO 3166. */
    private static final Map<String, String> STATES = Map.of("DEN", "DNK", "PHI", "PHL", "ROM", "ROU", "UK", "GBR");

    private record Supplement(String mechanism, int firstSession) {}

    private SymbolTables() {}

    /** Returns the kind of document that a part of a symbol indicates. */
    static Optional<DocumentKind> part(String part) {
        return Optional.ofNullable(PARTS.get(part));
    }

    /** Returns the kind of the addenda in a series, from the period when each document was issued as an addendum. */
    static Optional<DocumentKind> series(String symbol) {
        return SERIES.keySet().stream()
                .filter(series -> symbol.startsWith(series + "/"))
                .map(SERIES::get)
                .findFirst();
    }

    /** Returns the mechanism whose annual report a supplement to the records of the General Assembly is. */
    static Optional<String> annualReport(int session, int supplement) {
        return Optional.ofNullable(SUPPLEMENTS.get(supplement))
                .filter(found -> session >= found.firstSession())
                .map(Supplement::mechanism);
    }

    static String state(String part) {
        return STATES.getOrDefault(part, part);
    }

    private static Map<String, DocumentKind> kinds(String table, String key) {
        return ShippedTable.rows(SymbolTables.class, table).stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.cell(key), row -> Codes.of(DocumentKind.class, row.cell("kind"))));
    }
}
