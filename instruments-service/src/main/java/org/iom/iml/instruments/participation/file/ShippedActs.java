package org.iom.iml.instruments.participation.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.instruments.coverage.Coverages;
import org.iom.iml.instruments.participation.Participation;
import org.iom.iml.instruments.participation.Terms;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.file.ActNames.Named;
import org.iom.iml.instruments.text.ShippedFacts;
import org.iom.iml.platform.imports.ImportRow;

/**
 * The acts that ship with the service: those of all parties to each instrument for which a published table was
 * available.
 */
@Singleton
class ShippedActs implements ShippedFacts {

    static final String FOLDER = "/catalogue/acts/";

    private final ActNames names;
    private final ManyParticipations participations;
    private final Coverages coverages;
    private final Clock clock;
    private final boolean ships;

    ShippedActs(
            ActNames names,
            ManyParticipations participations,
            Coverages coverages,
            Clock clock,
            @ConfigProperty(name = "iml.registry.ships-acts", defaultValue = "true") boolean ships) {
        this.names = names;
        this.participations = participations;
        this.coverages = coverages;
        this.clock = clock;
        this.ships = ships;
    }

    @Override
    public List<String> files() {
        return ships
                ? Stream.concat(Stream.of(ShippedSource.FILE, OutsideTables.ACTS, OutsideTables.DOUBTS), all().stream())
                        .toList()
                : List.of();
    }

    /** Returns the names of the files, one for each instrument. */
    static List<String> all() {
        return ShippedSource.all().stream()
                .map(ShippedSource::instrument)
                .distinct()
                .map(code -> FOLDER + code + ".csv")
                .toList();
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void publish() {
        if (ships) {
            Map<String, List<ActsCsv.Row>> outside = OutsideTables.acts();
            all().forEach(file -> learn(rows(file), outside));
            coverages.note(
                    ShippedSource.all().stream().map(ShippedSource::reading).toList());
            coverages.note(outside.values().stream()
                    .flatMap(List::stream)
                    .map(OutsideTables::reading)
                    .toList());
            OutsideTables.doubts().forEach(coverages::miss);
        }
    }

    /** Returns the acts in {@code file}. */
    static List<ActsCsv.Row> rows(String file) {
        InputStream stream = Objects.requireNonNull(ShippedActs.class.getResourceAsStream(file), file);
        try (Stream<ImportRow<ActsCsv.Row>> rows = ActsCsv.read(stream, Map.of())) {
            return rows.map(ImportRow::value).toList();
        }
    }

    private void learn(List<ActsCsv.Row> inTable, Map<String, List<ActsCsv.Row>> outside) {
        List<ActsCsv.Row> rows = new ArrayList<>(inTable);
        rows.addAll(outside.getOrDefault(inTable.getFirst().instrument(), List.of()));
        ActNames.Batch batch = names.of(rows);
        Map<String, List<ActsCsv.Row>> byParty = rows.stream().collect(groupingBy(ActsCsv.Row::party));
        Map<Named, List<ActsCsv.Row>> named = new LinkedHashMap<>();
        byParty.values().forEach(of -> named.put(batch.named(of.getFirst()), of));
        Map<String, Participation> known = participations.find(
                named.keySet().stream().map(one -> one.participation().id()).collect(toSet()));
        Map<Participation, List<InstrumentsFact>> changed = new LinkedHashMap<>();
        named.forEach((one, of) -> {
            Participation fresh = one.participation();
            Participation participation = known.getOrDefault(fresh.id(), fresh);
            Terms terms = one.terms(LocalDate.now(clock));
            List<InstrumentsFact> facts = participation.learn(acts(of), terms);
            if (!facts.isEmpty()) {
                changed.put(participation, facts);
            }
        });
        participations.store(changed, known.keySet(), batch.instruments());
    }

    private List<Act> acts(List<ActsCsv.Row> rows) {
        Instant now = clock.instant();
        return rows.stream().map(row -> row.act(now, List.of())).toList();
    }
}
