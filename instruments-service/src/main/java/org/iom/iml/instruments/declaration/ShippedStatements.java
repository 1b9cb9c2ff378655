package org.iom.iml.instruments.declaration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iom.iml.instruments.coverage.Completeness;
import org.iom.iml.instruments.coverage.Coverages;
import org.iom.iml.instruments.coverage.Place;
import org.iom.iml.instruments.coverage.Reading;
import org.iom.iml.instruments.coverage.RecordKind;
import org.iom.iml.instruments.declaration.Declarations.Read;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.statement.Classification;
import org.iom.iml.instruments.declaration.statement.Making;
import org.iom.iml.instruments.declaration.statement.Occasion;
import org.iom.iml.instruments.declaration.statement.Origin;
import org.iom.iml.instruments.declaration.statement.Scope;
import org.iom.iml.instruments.declaration.statement.Wording;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.text.ShippedFacts;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.ShippedTable;
import org.jspecify.annotations.Nullable;

/** The shipped options and acceptances of parties that no table of declarations shows, each from a named source. */
@Singleton
class ShippedStatements implements ShippedFacts {

    static final String FILE = "/catalogue/statements.csv";

    private final Declarations declarations;
    private final Instruments instruments;
    private final Coverages coverages;
    private final boolean ships;

    ShippedStatements(
            Declarations declarations,
            Instruments instruments,
            Coverages coverages,
            @ConfigProperty(name = "iml.registry.ships-acts", defaultValue = "true") boolean ships) {
        this.declarations = declarations;
        this.instruments = instruments;
        this.coverages = coverages;
        this.ships = ships;
    }

    /**
     * A shipped statement, with its kind of record and source.
     *
     * @param toVerify whether the source announced it, but nobody has seen that it was made
     */
    record Told(Place place, LocalDate asOf, Making making, boolean toVerify) {

        static Told of(CsvRow row) {
            Making making = new Making(
                    row.cell("instrument"),
                    row.cell("party"),
                    Codes.of(Effect.class, row.cell("effect")),
                    null,
                    new Scope(listed(row.cell("procedures")), listed(row.cell("targets")), List.of()),
                    new Wording(Map.of("en", row.cell("words")), row.cell("source"), null),
                    new Occasion(
                            day(row.cell("madeOn")),
                            ActKind.find(row.cell("upon")).orElse(null)),
                    null);
            RecordKind kind = Codes.of(RecordKind.class, row.cell("kind"));
            return new Told(
                    new Place(making.instrument(), kind, making.wording().source()),
                    LocalDate.parse(row.cell("asOf")),
                    making,
                    Boolean.parseBoolean(row.cell("toVerify")));
        }

        private static List<String> listed(String cell) {
            return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
        }

        private static @Nullable LocalDate day(String cell) {
            return cell.isEmpty() ? null : LocalDate.parse(cell);
        }

        /** Returns the statement with the key by which it is recognized when a later release ships it again. */
        private Read read() {
            String key = "shipped " + String.join(" ", making.scope().targets()) + ' ' + place.source();
            return new Read(making, new Origin(Classification.BY_PERSON, null, null, null, key, toVerify));
        }
    }

    static List<Told> all() {
        return ShippedTable.rows(ShippedStatements.class, FILE).stream()
                .map(Told::of)
                .toList();
    }

    @Override
    public List<String> files() {
        return ships ? List.of(FILE) : List.of();
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void publish() {
        if (ships) {
            List<Told> all = all();
            all.stream()
                    .collect(
                            groupingBy(told -> told.making().instrument(), TreeMap::new, mapping(Told::read, toList())))
                    .forEach((code, read) -> declarations.take(instruments.lockedForParticipation(code), read));
            coverages.note(all.stream().collect(groupingBy(Told::place)).values().stream()
                    .map(ShippedStatements::reading)
                    .toList());
        }
    }

    private static Reading reading(List<Told> bySource) {
        return new Reading(
                bySource.getFirst().place(),
                bySource.getFirst().asOf(),
                Completeness.PARTIAL,
                bySource.stream()
                        .map(told -> told.making().party())
                        .distinct()
                        .collect(toMap(party -> party, party -> party)));
    }
}
