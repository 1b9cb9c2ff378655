package org.iom.iml.monitoring.deadline;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import org.iom.iml.language.Sentences;

/**
 * An iCalendar (RFC 5545) of deadlines and sessions: all-day events with an exclusive end, and alarms two weeks ahead.
 */
final class DeadlineCalendar {

    private static final Duration LEAD = Duration.ofDays(-14);

    private final Calendar calendar = new Calendar();
    private final Sentences words;

    DeadlineCalendar(String name, String timeZone, Sentences words) {
        this.words = words;
        calendar.add(new ProdId("-//IOM//IML Suite//EN"));
        calendar.add(new net.fortuna.ical4j.model.property.Version(
                new ParameterList(), net.fortuna.ical4j.model.property.Version.VALUE_2_0));
        calendar.add(new Method("PUBLISH"));
        calendar.add(new XProperty("X-WR-CALNAME", words.of(name)));
        calendar.add(new XProperty("X-WR-TIMEZONE", timeZone));
    }

    void add(DeadlineView deadline) {
        String under = deadline.instrument() == null ? "" : " (" + deadline.instrument() + ")";
        VEvent event = event(deadline.id(), deadline.version(), deadline.updatedAt());
        days(event, deadline.dueOn(), deadline.dueOn());
        String matter = deadline.body() == null ? deadline.source() : deadline.body() + under;
        String summary = words.of(deadline.kind().of(deadline.party(), matter));
        event.add(new Summary(summary));
        event.add(new Description(deadline.source()));
        boolean cancelled = deadline.status() == DeadlineStatus.CANCELLED;
        event.add(new Status(cancelled ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        if (deadline.status() == DeadlineStatus.AHEAD) {
            VAlarm alarm = new VAlarm(LEAD);
            alarm.add(new Action("DISPLAY"));
            alarm.add(new Description(summary));
            event.add(alarm);
        }
        calendar.add(event);
    }

    void add(MeetingList.Meeting meeting) {
        VEvent event = event(meeting.id(), meeting.version(), meeting.updatedAt());
        days(event, meeting.startsOn(), meeting.endsOn());
        event.add(new Summary(words.of(meeting.mechanism() + ", session " + meeting.number())));
        event.add(new Status(Status.VALUE_CONFIRMED));
        calendar.add(event);
    }

    String text() {
        try {
            StringWriter text = new StringWriter();
            new CalendarOutputter(false).output(calendar, text);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static VEvent event(UUID id, long version, Instant updatedAt) {
        VEvent event = new VEvent(false);
        event.add(new Uid(id + "@iml.iom.int"));
        event.add(new DtStamp(updatedAt.truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(Math.toIntExact(version)));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        return event;
    }

    private static void days(VEvent event, LocalDate first, LocalDate last) {
        event.add(new DtStart<>(first));
        event.add(new DtEnd<>(last.plusDays(1)));
    }
}
