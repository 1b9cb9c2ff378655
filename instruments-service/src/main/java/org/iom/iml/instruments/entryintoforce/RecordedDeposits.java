package org.iom.iml.instruments.entryintoforce;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.participation.act.ActLog;
import org.iom.iml.instruments.party.PartyKind;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The query, in one statement, for the valid acts by which parties have consented to an instrument or denounced it. */
@Singleton
class RecordedDeposits {

    private static final String ACTS = """
            select p.party, y.kind, p.acts from participation p join party y on y.code = p.party
            where p.instrument = :instrument order by p.party""";
    private static final ObjectReader LOG = StoredJson.mapper().readerFor(new TypeReference<List<Act>>() {});

    private final Rows rows;

    RecordedDeposits(Rows rows) {
        this.rows = rows;
    }

    /** The consents and denunciations recorded under an instrument, each by date. */
    record Recorded(List<Consent> consents, List<Notified> denunciations) {}

    /** A denunciation, with its date of effect according to the depositary. */
    record Notified(String party, LocalDate date, @Nullable LocalDate stated) {}

    /** Returns the deposits recorded under {@code instrument}. */
    Recorded under(String instrument) {
        List<Consent> consents = new ArrayList<>();
        List<Notified> denunciations = new ArrayList<>();
        rows.list(
                        ACTS,
                        Values.of("instrument", instrument),
                        row -> new Participant(
                                row.text("party"),
                                row.get("kind", PartyKind.class) == PartyKind.ORGANIZATION,
                                new ActLog(LOG.<List<Act>>readValue(row.text("acts")))))
                .forEach(participant -> sort(participant, consents, denunciations));
        consents.sort(Comparator.comparing(Consent::date));
        denunciations.sort(Comparator.comparing(Notified::date));
        return new Recorded(consents, denunciations);
    }

    private record Participant(String party, boolean isOrganization, ActLog log) {}

    private static void sort(Participant participant, List<Consent> consents, List<Notified> denunciations) {
        String party = participant.party();
        for (Act act : participant.log().counting()) {
            ActKind.Effect effect = act.kind().effect();
            if (effect == ActKind.Effect.BINDS) {
                consents.add(new Consent(
                        party,
                        participant.isOrganization(),
                        act.kind(),
                        act.date(),
                        act.effective().depositary(),
                        act.effective().computed()));
            } else if (effect == ActKind.Effect.RELEASES) {
                denunciations.add(
                        new Notified(party, act.date(), act.effective().depositary()));
            }
        }
    }
}
