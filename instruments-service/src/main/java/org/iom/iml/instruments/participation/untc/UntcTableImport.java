package org.iom.iml.instruments.participation.untc;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.iom.iml.instruments.coverage.AsOf;
import org.iom.iml.instruments.coverage.Completeness;
import org.iom.iml.instruments.coverage.Coverages;
import org.iom.iml.instruments.coverage.Place;
import org.iom.iml.instruments.coverage.Reading;
import org.iom.iml.instruments.coverage.RecordKind;
import org.iom.iml.instruments.coverage.Unread;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.NumberedTreaty;
import org.iom.iml.instruments.instrument.UntcNumber;
import org.iom.iml.instruments.participation.ParticipationImportResource;
import org.iom.iml.instruments.participation.Participations;
import org.iom.iml.instruments.participation.Participations.Said;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.Act.Deed;
import org.iom.iml.instruments.participation.act.Act.Origin;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.participation.untc.UntcCell.ReadAct;
import org.iom.iml.instruments.party.PartyDirectory;
import org.iom.iml.instruments.party.PartyMatch;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportParameter;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.RowFault;

/** The import of a participants table of the United Nations Treaty Collection. */
@Singleton
class UntcTableImport implements ImportFormat<UntcTable.Row> {

    private final Participations participations;
    private final NumberedTreaty treaty;
    private final PartyDirectory parties;
    private final Coverages coverages;
    private final Clock clock;

    UntcTableImport(
            Participations participations,
            NumberedTreaty treaty,
            PartyDirectory parties,
            Coverages coverages,
            Clock clock) {
        this.participations = participations;
        this.treaty = treaty;
        this.parties = parties;
        this.coverages = coverages;
        this.clock = clock;
    }

    @Override
    public String collection() {
        return ParticipationImportResource.COLLECTION;
    }

    @Override
    public String name() {
        return "untc-table";
    }

    @Override
    public String description() {
        return "the participants of one treaty as the United Nations Treaty Collection publishes them: a table whose"
                + " first column names the participant and whose others name acts.";
    }

    @Override
    public String example() {
        return "Participant,Signature,\"Ratification, Accession(a)\"\nRwanda,,15 Dec 2008 a\n";
    }

    @Override
    public List<ImportParameter> parameters() {
        return List.of(
                new ImportParameter(
                        NumberedTreaty.NUMBER,
                        "Number of the treaty in the UN Treaty Collection; untc-table needs it",
                        "IV-13",
                        true),
                AsOf.parameter("of untc-table the latest date in it, of acts-csv nothing, where it is left out"));
    }

    @Override
    public void check(Map<String, String> parameters) {
        NumberedTreaty.number(parameters);
        coverages.check(parameters);
    }

    @Override
    public Stream<ImportRow<UntcTable.Row>> read(InputStream file, Map<String, String> parameters) {
        treaty.require(parameters);
        return UntcTable.read(file, parameters);
    }

    @Override
    public void apply(List<ImportRow<UntcTable.Row>> rows, Map<String, String> parameters) {
        UntcNumber number = NumberedTreaty.number(parameters);
        Instrument under = treaty.locked(parameters);
        LocalDate last = last(parameters);
        List<Said> said = new ArrayList<>();
        TableRules rules = new TableRules(under, LocalDate.now(clock));
        for (ImportRow<UntcTable.Row> row : rows) {
            PartyMatch match = parties.resolve(row.value().participant());
            String party = match.party();
            if (party == null) {
                row.reject(match.unknown());
                continue;
            }
            List<Act> acts = acts(row.value(), number, last);
            rules.fault(party, acts).ifPresentOrElse(row::reject, () -> said.add(new Said(row, party, acts)));
        }
        if (!said.isEmpty()) {
            known(said, parameters)
                    .ifPresent(asOf -> coverages.note(
                            List.of(new Reading(place(under, number), asOf, Completeness.COMPLETE, named(rows)))));
        }
        participations.learn(under, said);
    }

    /**
     * Returns the date as of which the table is current: the one sent with it or, failing that, the date of its latest
     * act.
     */
    private static Optional<LocalDate> known(List<Said> said, Map<String, String> parameters) {
        return AsOf.in(parameters)
                .or(() -> said.stream()
                        .flatMap(one -> one.acts().stream())
                        .filter(act -> act.kind() != ActKind.END_OF_PARTICIPATION)
                        .map(Act::date)
                        .max(Comparator.naturalOrder()));
    }

    private Map<String, String> named(List<ImportRow<UntcTable.Row>> rows) {
        Map<String, String> named = new HashMap<>();
        if (!rows.isEmpty()) {
            named.put(Unread.ANYBODY, Unread.ANYBODY);
        }
        for (ImportRow<UntcTable.Row> row : rows) {
            String name = row.value().participant();
            String party = row.rejection() == null ? parties.resolve(name).party() : null;
            if (party != null) {
                named.put(name, party);
            }
        }
        return named;
    }

    @Override
    public void leftOut(List<ImportRow<UntcTable.Row>> rows, Map<String, String> parameters) {
        UntcNumber number = NumberedTreaty.number(parameters);
        List<Unread> unread = new ArrayList<>();
        for (ImportRow<UntcTable.Row> row : rows) {
            String name = row.known().map(UntcTable.Row::participant).orElse(Unread.ANYBODY);
            RowFault fault = Objects.requireNonNull(row.rejection());
            if (name.isEmpty()) {
                unread.add(Unread.of(Unread.ANYBODY, null, List.of(), fault));
            } else {
                PartyMatch match = parties.resolve(name);
                unread.add(Unread.of(name, match.party(), match.alternatives(), fault));
            }
        }
        coverages.miss(place(treaty.locked(parameters), number), unread);
    }

    private static Place place(Instrument under, UntcNumber number) {
        return new Place(under.code(), RecordKind.ACTS, source(number));
    }

    private static String source(UntcNumber number) {
        return "MTDSG " + number;
    }

    /** Returns the date of the table, or today, as the date by which an undated end had occurred at the latest. */
    private LocalDate last(Map<String, String> parameters) {
        return AsOf.in(parameters).orElseGet(() -> LocalDate.now(clock));
    }

    private static LocalDate date(ReadAct read, LocalDate last) {
        return read.date().equals(UntcCell.UNTIL_THE_TABLE) ? last : read.date();
    }

    private List<Act> acts(UntcTable.Row row, UntcNumber number, LocalDate last) {
        return row.acts().stream().map(act -> act(act, number, last)).toList();
    }

    private Act act(ReadAct read, UntcNumber number, LocalDate last) {
        return Act.entering(
                Deed.of(read.kind(), date(read, last)),
                null,
                new Origin(source(number), true, null, read.publishedAs(), false),
                clock.instant());
    }
}
