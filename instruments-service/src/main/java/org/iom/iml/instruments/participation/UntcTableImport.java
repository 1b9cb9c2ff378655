package org.iom.iml.instruments.participation;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.NumberedTreaty;
import org.iom.iml.instruments.instrument.UntcNumber;
import org.iom.iml.instruments.participation.Participations.Said;
import org.iom.iml.instruments.participation.UntcCell.ReadAct;
import org.iom.iml.instruments.party.PartyDirectory;
import org.iom.iml.instruments.party.PartyMatch;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.RowOutcome;
import org.iom.iml.platform.imports.RowOutcome.Rejected;
import org.iom.iml.platform.problem.Refusal;

/** Takes in a participants table of the United Nations Treaty Collection. */
@Singleton
class UntcTableImport implements ImportFormat<UntcTable.Row> {

    static final String COLLECTION = "participation-imports";

    private final Participations participations;
    private final NumberedTreaty treaty;
    private final PartyDirectory parties;
    private final Clock clock;

    UntcTableImport(Participations participations, NumberedTreaty treaty, PartyDirectory parties, Clock clock) {
        this.participations = participations;
        this.treaty = treaty;
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public String name() {
        return "untc-table";
    }

    @Override
    public void check(Map<String, String> parameters) {
        NumberedTreaty.number(parameters);
    }

    @Override
    public Stream<ImportRow<UntcTable.Row>> read(InputStream file, Map<String, String> parameters) {
        treaty.require(parameters);
        return UntcTable.read(file, parameters);
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<UntcTable.Row>> rows, Map<String, String> parameters) {
        UntcNumber number = NumberedTreaty.number(parameters);
        Instrument under = treaty.locked(parameters);
        List<Said> said = new ArrayList<>();
        List<Optional<Rejected>> faults = new ArrayList<>();
        for (ImportRow<UntcTable.Row> row : rows) {
            PartyMatch match = parties.resolve(row.value().participant());
            Optional<Rejected> fault = fault(match, row.value(), under);
            faults.add(fault);
            if (match.party() != null && fault.isEmpty()) {
                said.add(new Said(match.party(), acts(row.value(), number)));
            }
        }
        Iterator<Boolean> news = participations.learn(under, said).iterator();
        return faults.stream()
                .map(fault -> fault.<RowOutcome>map(rejected -> rejected)
                        .orElseGet(() -> news.next() ? RowOutcome.ACCEPTED : RowOutcome.UNCHANGED))
                .toList();
    }

    private Optional<Rejected> fault(PartyMatch match, UntcTable.Row row, Instrument under) {
        if (match.party() == null) {
            return Optional.of(match.unknown());
        }
        LocalDate today = LocalDate.now(clock);
        if (row.acts().stream().anyMatch(act -> act.date().isAfter(today))) {
            return Optional.of(new Rejected("act-in-the-future", "An act is dated after " + today + "."));
        }
        return row.acts().stream()
                .flatMap(act -> KnownActs.refusal(act.kind(), under).stream())
                .findFirst()
                .map(UntcTableImport::rejected);
    }

    private static Rejected rejected(Refusal refusal) {
        return new Rejected(refusal.code(), refusal.detail());
    }

    private List<Act> acts(UntcTable.Row row, UntcNumber number) {
        return row.acts().stream().map(act -> act(act, number)).toList();
    }

    private Act act(ReadAct read, UntcNumber number) {
        String source = "MTDSG " + number;
        return new Act(read.kind(), read.date(), null, null, source, null, read.publishedAs(), clock.instant(), null)
                .statedByDepositary();
    }
}
