package org.iom.iml.monitoring.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.iom.iml.monitoring.mechanism.Mechanism;
import org.iom.iml.platform.http.Versions;
import org.jspecify.annotations.Nullable;

/** The calendars of States and mechanisms. */
@Singleton
public class Calendars {

    public static final String TYPE = "text/calendar";

    private final DeadlineList deadlines;
    private final MeetingList meetings;
    private final DeadlineTerms terms;

    Calendars(DeadlineList deadlines, MeetingList meetings, DeadlineTerms terms) {
        this.deadlines = deadlines;
        this.meetings = meetings;
        this.terms = terms;
    }

    Response ofParty(String code) {
        String party = terms.party(code);
        DeadlineCalendar calendar = new DeadlineCalendar("Monitoring of " + party, "Europe/Zurich");
        deadlines.all(DeadlineFilter.of(party, null)).forEach(calendar::add);
        meetings.considering(party).forEach(calendar::add);
        return answer(calendar);
    }

    Response ofMechanism(String code) {
        Mechanism mechanism = terms.mechanism(code);
        DeadlineCalendar calendar = new DeadlineCalendar(mechanism.name(), mechanism.timeZone());
        deadlines.all(DeadlineFilter.of(null, mechanism.code())).forEach(calendar::add);
        meetings.of(mechanism.code()).forEach(calendar::add);
        return answer(calendar);
    }

    /** What is due of a State and when it is considered, by all mechanisms or by one. */
    public Response of(String party, @Nullable String code) {
        if (code == null) {
            return ofParty(party);
        }
        Mechanism mechanism = terms.mechanism(code);
        DeadlineCalendar calendar =
                new DeadlineCalendar(terms.party(party) + " before " + mechanism.name(), mechanism.timeZone());
        deadlines.all(DeadlineFilter.of(party, code)).forEach(calendar::add);
        meetings.considering(party).stream()
                .filter(meeting -> meeting.mechanism().equals(code))
                .forEach(calendar::add);
        return answer(calendar);
    }

    private static Response answer(DeadlineCalendar calendar) {
        String text = calendar.text();
        return Response.ok(text, TYPE + ";charset=utf-8")
                .tag(Versions.tag(UUID.nameUUIDFromBytes(text.getBytes(UTF_8))))
                .build();
    }
}
