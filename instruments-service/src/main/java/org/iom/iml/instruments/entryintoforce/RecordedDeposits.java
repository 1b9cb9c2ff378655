package org.iom.iml.instruments.entryintoforce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.iom.iml.instruments.participation.Act;
import org.iom.iml.instruments.participation.ActKind;
import org.iom.iml.instruments.participation.ActLog;
import org.iom.iml.instruments.party.PartyKind;
import org.iom.iml.instruments.text.StoredJson;
import org.jspecify.annotations.Nullable;

/** Reads by what acts that count parties have consented to an instrument or denounced it, in one statement. */
@Singleton
class RecordedDeposits {

    private static final String ACTS = """
            select p.party, y.kind, p.acts from participation p join party y on y.code = p.party
            where p.instrument = ? and (?::text is null or p.party = ?) order by p.party""";
    private static final TypeReference<List<Act>> LOG = new TypeReference<>() {};

    private final DataSource database;

    RecordedDeposits(DataSource database) {
        this.database = database;
    }

    /** What is recorded under an instrument, each list by date. */
    record Recorded(List<Consent> consents, List<Notified> denunciations) {}

    /** A denunciation, and from when it has effect as the depositary says. */
    record Notified(String party, LocalDate date, @Nullable LocalDate stated) {}

    /** Under {@code instrument}; of {@code party} alone where it is named. */
    Recorded under(String instrument, @Nullable String party) {
        List<Consent> consents = new ArrayList<>();
        List<Notified> denunciations = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(ACTS)) {
            query.setString(1, instrument);
            query.setString(2, party);
            query.setString(3, party);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    sort(row, consents, denunciations);
                }
            }
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException(failed);
        }
        consents.sort(Comparator.comparing(Consent::date));
        denunciations.sort(Comparator.comparing(Notified::date));
        return new Recorded(consents, denunciations);
    }

    private static void sort(ResultSet row, List<Consent> consents, List<Notified> denunciations)
            throws SQLException, JsonProcessingException {
        String party = row.getString(1);
        boolean organization = PartyKind.of(row.getString(2)) == PartyKind.ORGANIZATION;
        ActLog log = new ActLog(StoredJson.mapper().readValue(row.getString(3), LOG));
        for (Act act : log.counting()) {
            ActKind.Effect effect = act.kind().effect();
            if (effect == ActKind.Effect.BINDS) {
                consents.add(new Consent(
                        party,
                        organization,
                        act.kind(),
                        act.date(),
                        act.depositaryEffectiveOn(),
                        act.computedEffectiveOn()));
            } else if (effect == ActKind.Effect.RELEASES) {
                denunciations.add(new Notified(party, act.date(), act.depositaryEffectiveOn()));
            }
        }
    }
}
