package org.iom.iml.monitoring.deadline;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The sessions of mechanisms whose dates are fixed. */
@Singleton
class MeetingList {

    private static final String SELECT =
            "select id, mechanism, number, starts_on, ends_on, updated_at, version from mechanism_session";

    private final Rows rows;

    MeetingList(Rows rows) {
        this.rows = rows;
    }

    /** A session with its dates. */
    record Meeting(
            UUID id,
            String mechanism,
            int number,
            LocalDate startsOn,
            LocalDate endsOn,
            Instant updatedAt,
            long version) {}

    List<Meeting> of(String mechanism) {
        return read("mechanism = :code", mechanism);
    }

    List<Meeting> considering(String party) {
        return read("parties @> array[cast(:code as text)]", party);
    }

    private List<Meeting> read(String condition, String code) {
        return rows.list(
                SELECT + " where starts_on is not null and " + condition + " order by starts_on, id",
                Values.of("code", code),
                row -> new Meeting(
                        row.id("id"),
                        row.text("mechanism"),
                        row.integer("number"),
                        row.day("starts_on"),
                        Objects.requireNonNullElse(row.nullable("ends_on", LocalDate.class), row.day("starts_on")),
                        row.instant("updated_at"),
                        row.number("version")));
    }
}
