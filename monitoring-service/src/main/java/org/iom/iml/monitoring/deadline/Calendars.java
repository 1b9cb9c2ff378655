package org.iom.iml.monitoring.deadline;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.iom.iml.language.Languages;
import org.iom.iml.language.Sentences;
import org.iom.iml.monitoring.mechanism.Mechanism;
import org.iom.iml.platform.http.Versions;
import org.jspecify.annotations.Nullable;

/** The iCalendar documents of States and mechanisms. */
@Singleton
public class Calendars {

    public static final String TYPE = "text/calendar";

    private static final String GENEVA = "Europe/Zurich";

    private final DeadlineList deadlines;
    private final MeetingList meetings;
    private final DeadlineTerms terms;
    private final HttpHeaders headers;

    Calendars(DeadlineList deadlines, MeetingList meetings, DeadlineTerms terms, HttpHeaders headers) {
        this.deadlines = deadlines;
        this.meetings = meetings;
        this.terms = terms;
        this.headers = headers;
    }

    Response ofParty(String code) {
        String party = terms.party(code);
        DeadlineCalendar calendar = calendar("Monitoring of " + party, GENEVA);
        deadlines.all(DeadlineFilter.of(party, null)).forEach(calendar::add);
        meetings.considering(party).forEach(calendar::add);
        return answer(calendar);
    }

    Response ofMechanism(String code) {
        Mechanism mechanism = terms.mechanism(code);
        DeadlineCalendar calendar = calendar(mechanism.name(), mechanism.timeZone());
        deadlines.all(DeadlineFilter.of(null, mechanism.code())).forEach(calendar::add);
        meetings.of(mechanism.code()).forEach(calendar::add);
        return answer(calendar);
    }

    /**
     * Returns the calendar that a feed names: that of a State, of a mechanism, of a State before a mechanism, or of the
     * owner's own States.
     */
    public Response of(@Nullable String party, @Nullable String mechanism, Set<String> own) {
        if (party != null) {
            return mechanism == null ? ofParty(party) : ofPartyBefore(party, mechanism);
        }
        return mechanism == null ? ofParties(new TreeSet<>(own)) : ofMechanism(mechanism);
    }

    private Response ofPartyBefore(String party, String code) {
        Mechanism mechanism = terms.mechanism(code);
        DeadlineCalendar calendar =
                calendar("Monitoring of " + terms.party(party) + " before " + mechanism.name(), mechanism.timeZone());
        deadlines.all(DeadlineFilter.of(party, code)).forEach(calendar::add);
        meetings.considering(party).stream()
                .filter(meeting -> meeting.mechanism().equals(code))
                .forEach(calendar::add);
        return answer(calendar);
    }

    /**
     * Returns one calendar for several States, in which a session that considers more than one of them appears once.
     */
    private Response ofParties(SortedSet<String> parties) {
        DeadlineCalendar calendar = calendar("Monitoring of " + String.join(", ", parties), GENEVA);
        parties.forEach(party -> deadlines.all(DeadlineFilter.of(party, null)).forEach(calendar::add));
        parties.stream()
                .flatMap(party -> meetings.considering(party).stream())
                .distinct()
                .forEach(calendar::add);
        return answer(calendar);
    }

    private DeadlineCalendar calendar(String name, String timeZone) {
        return new DeadlineCalendar(name, timeZone, Sentences.in(language()));
    }

    private String language() {
        return Languages.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private Response answer(DeadlineCalendar calendar) {
        String text = calendar.text();
        return Response.ok(text, TYPE + ";charset=utf-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .tag(Versions.tagOf(text))
                .build();
    }
}
