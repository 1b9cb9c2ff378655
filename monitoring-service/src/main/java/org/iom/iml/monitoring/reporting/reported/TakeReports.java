package org.iom.iml.monitoring.reporting.reported;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iom.iml.monitoring.party.NamedParty;
import org.iom.iml.monitoring.party.PartyNames;
import org.iom.iml.monitoring.reporting.duty.ReportingDuties;
import org.iom.iml.platform.imports.ImportRow;
import org.jspecify.annotations.Nullable;

/** The row-by-row import of a reporting history. */
@Singleton
class TakeReports {

    private final ReportingDuties duties;
    private final PartyNames names;

    TakeReports(ReportingDuties duties, PartyNames names) {
        this.duties = duties;
        this.names = names;
    }

    /** Imports the rows and sets the outcome of each. */
    @Transactional(Transactional.TxType.MANDATORY)
    void take(List<ImportRow<ReportRow>> rows) {
        Map<String, NamedParty> parties =
                names.resolve(rows.stream().map(row -> row.value().party()).collect(Collectors.toSet()));
        rows.forEach(row -> take(row, parties.get(row.value().party())));
    }

    private void take(ImportRow<ReportRow> row, @Nullable NamedParty party) {
        if (party == null || party.code() == null) {
            row.reject("party-unknown", "No party is named \u201C" + row.value().party() + "\u201D.");
        } else if (duties.learn(row.value().told(party.code()))) {
            row.accept();
        } else {
            row.unchanged();
        }
    }
}
