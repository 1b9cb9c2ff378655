package org.iom.iml.training.calendar;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.iom.iml.platform.sql.Bound;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/**
 * A builder of calendars of what the caller may see, in which editions are all-day events and sessions have their
 * hours.
 */
@Singleton
public class EditionCalendar {

    private static final int MOST = 5000;
    private static final String EDITIONS = """
            select e.id, e.version, e.updated_at, e.status, e.starts_on, e.ends_on, e.place, e.online, e.course_code,
                   coalesce((select t.title from course_title t where t.course = e.course_id
                             order by t.language <> 'en', t.language limit 1), e.course_code) as title
            from edition e""";
    private static final String SESSIONS = """
            select s.*, e.status, coalesce(s.place, e.place) as held_at
            from edition_session s join edition e on e.id = s.edition""";

    private final Rows rows;

    EditionCalendar(Rows rows) {
        this.rows = rows;
    }

    /** Returns one edition with its sessions, or empty where the caller may not see it. */
    public Optional<String> of(UUID edition) {
        Values id = Values.of("id", edition);
        List<VEvent> days = rows.list(EDITIONS + " where e.id = :id", id, EditionCalendar::edition);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Calendar calendar = calendar(days);
        rows.list(SESSIONS + " where s.edition = :id order by s.starts_at, s.id", id, EditionCalendar::session)
                .forEach(calendar::add);
        return Optional.of(calendar.toString());
    }

    /** Returns the editions that meet the conditions, ordered by first day. */
    String of(Conditions conditions) {
        Bound all = conditions.with("most", MOST);
        return calendar(rows.list(
                        EDITIONS + conditions.where() + " order by e.starts_on, e.id limit :most",
                        all,
                        EditionCalendar::edition))
                .toString();
    }

    private static Calendar calendar(List<VEvent> events) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//IOM//IML Suite//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        events.forEach(calendar::add);
        return calendar;
    }

    private static VEvent edition(Row row) {
        VEvent event = event(row, row.text("course_code") + ": " + row.text("title"), row.textOrNull("place"));
        event.add(new DtStart<>(row.day("starts_on")));
        event.add(new DtEnd<LocalDate>(row.day("ends_on").plusDays(1)));
        if (row.flag("online")) {
            event.add(new Description("Online"));
        }
        return event;
    }

    private static VEvent session(Row row) {
        VEvent event = event(row, row.text("title"), row.textOrNull("held_at"));
        event.add(new DtStart<Instant>(row.instant("starts_at")));
        event.add(new DtEnd<Instant>(row.instant("ends_at")));
        return event;
    }

    private static VEvent event(Row row, String summary, @Nullable String place) {
        VEvent event = new VEvent(false);
        event.add(new Uid(row.id("id") + "@training.iml"));
        event.add(new DtStamp(row.instant("updated_at")));
        event.add(new Sequence((int) row.number("version")));
        event.add(new Status(status(row.text("status"))));
        event.add(new Summary(summary));
        if (place != null) {
            event.add(new Location(place));
        }
        return event;
    }

    private static String status(String edition) {
        return switch (edition) {
            case "cancelled" -> Status.VALUE_CANCELLED;
            case "postponed" -> Status.VALUE_TENTATIVE;
            default -> Status.VALUE_CONFIRMED;
        };
    }
}
