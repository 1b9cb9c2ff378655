package org.iom.iml.training.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.training.SomeCourse;
import org.junit.jupiter.api.Test;

@ServiceTest
class CalendarResourceTest {

    private static String anEdition(String more) {
        return Desk.path(Desk.unit().create("/v1/editions", """
                {"courseId":"%s","startsOn":"2027-06-07","endsOn":"2027-06-11","languages":["en"],"capacity":30,
                 "place":"Sanremo; Villa, hall 2","timeZone":"Europe/Rome"%s}""".formatted(SomeCourse.published("migrants"), more)));
    }

    private static Calendar read(String path) throws IOException, ParserException {
        return new CalendarBuilder()
                .build(new StringReader(Desk.nobody()
                        .get(path, "text/calendar")
                        .then()
                        .statusCode(200)
                        .contentType("text/calendar")
                        .extract()
                        .asString()));
    }

    private static List<String> values(Calendar calendar, String property) {
        return calendar.getComponents(Component.VEVENT).stream()
                .map(event -> event.getProperty(property).orElseThrow().getValue())
                .toList();
    }

    @Test
    void anEditionIsWholeDaysAndItsSessionsHaveHours() throws Exception {
        String edition = anEdition("");
        Desk.path(Desk.unit().create(edition + "/sessions", """
                {"title":"Detention","language":"en","startsAt":"2027-06-08T07:00:00Z","endsAt":"2027-06-08T08:30:00Z"}"""));

        Calendar calendar = read(edition + "/calendar");

        assertThat(values(calendar, "DTSTART")).containsExactly("20270607", "20270608T070000Z");
        assertThat(values(calendar, "DTEND")).containsExactly("20270612", "20270608T083000Z");
        assertThat(values(calendar, "LOCATION")).containsExactly("Sanremo; Villa, hall 2", "Sanremo; Villa, hall 2");
        assertThat(values(calendar, "STATUS")).containsOnly("CONFIRMED");
        calendar.validate();
    }

    @Test
    void whoSubscribesLearnsOfTheCancellation() throws Exception {
        String edition = anEdition("");
        Desk.unit()
                .step(edition, "cancellation", "{\"reason\":\"The host withdrew.\"}")
                .then()
                .statusCode(200);

        Calendar calendar = read(edition + "/calendar");

        assertThat(values(calendar, "STATUS")).containsExactly("CANCELLED");
        assertThat(values(calendar, "SEQUENCE")).containsExactly("2");
    }

    @Test
    void theCatalogueHasWhatTheCallerSees() throws Exception {
        String edition = anEdition(",\"parties\":[\"KEN\"],\"inCatalogue\":false");
        String course = Desk.unit().get(edition).jsonPath().getString("courseId");
        String all = "/v1/editions/calendar?courseId=" + course;
        String id = edition.substring(edition.lastIndexOf('/') + 1);

        Desk.mission("KEN").get(all, "text/calendar").then().body(containsString(id));
        Desk.nobody().get(all, "text/calendar").then().statusCode(200).body(not(containsString(id)));
        Desk.nobody().get(edition + "/calendar", "text/calendar").then().statusCode(404);
        Desk.nobody().get("/v1/editions/calendar?party=ZZZ").then().statusCode(400);
        assertThat(values(read("/v1/editions/calendar?courseId=" + course), "UID"))
                .isEmpty();
    }
}
