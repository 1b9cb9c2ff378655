package org.iom.iml.monitoring.mechanism;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iom.iml.monitoring.party.NamedParty;
import org.iom.iml.monitoring.party.PartyNames;
import org.iom.iml.platform.imports.ImportRow;

/** The row-by-row import of sessions. */
@Singleton
class SessionRows {

    private final MechanismSessions sessions;
    private final PartyNames names;

    SessionRows(MechanismSessions sessions, PartyNames names) {
        this.sessions = sessions;
        this.names = names;
    }

    /** Imports the rows and sets the outcome of each. */
    @Transactional(Transactional.TxType.MANDATORY)
    void take(List<ImportRow<SessionRow>> rows) {
        Map<String, NamedParty> parties = names.resolve(rows.stream()
                .map(row -> row.value().party())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        rows.forEach(row -> take(row, parties));
    }

    private void take(ImportRow<SessionRow> row, Map<String, NamedParty> parties) {
        SessionRow said = row.value();
        List<String> considered = List.of();
        if (said.party() != null) {
            NamedParty party = parties.get(said.party());
            if (party == null || party.code() == null) {
                row.reject("party-unknown", "No party is named \u201C" + said.party() + "\u201D.");
                return;
            }
            considered = List.of(party.code());
        }
        if (said.startsOn() != null && said.endsOn() != null && said.endsOn().isBefore(said.startsOn())) {
            row.reject("ends-before-it-starts", "A session ends on its first day or later.");
        } else {
            sessions.learn(said.mechanism(), said.number(), said.startsOn(), said.endsOn(), considered)
                    .ifPresentOrElse(fact -> row.accept(), row::unchanged);
        }
    }
}
