package org.iom.iml.sandbox.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.iom.iml.sandbox.launch.Ports;
import org.iom.iml.testkit.Mailbox;

/** One of each thing that a smallest body does not make, so that whoever asks the whole contract finds something to read. */
final class TrialGround {

    /** In whose addresses something stands that is laid here. */
    static final List<String> LAID = List.of(
            "/action-plans/{id}",
            "/progress-reports/{id}",
            "/contributions/{id}",
            "/follow-up-assessments/{id}",
            "/reporting-cycles/{id}",
            "/reporting-duties/{id}",
            "/upr-reviews/{id}",
            "/sessions/{number}",
            "/versions/{number}",
            "/findings/{finding}",
            "/recommendations/{recommendation}",
            "/national-text-imports/{id}",
            "/applications/{application}",
            "/offers/{offer}");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOMINEE = "nominee-of-trial@ministry.example";

    private final Desk unit;
    private final Desk officer;
    private final Desk colleague;
    private final Ports ports;

    TrialGround(Ports ports) {
        this.ports = ports;
        this.unit = Desk.unit(ports);
        this.officer = Desk.officer(ports, "officer", "KEN");
        this.colleague = Desk.officer(ports, "colleague", "KEN");
    }

    void lay() {
        registry();
        monitoring();
        review();
        training();
    }

    private void registry() {
        String publication = made(unit, "/v1/publications", """
                {"kind": "information-note", "titles": {"en": "A note on trial"}, "publisher": "An invented publisher",
                 "issuedOn": "2026-03-01", "languages": ["en"],
                 "identifiers": [{"scheme": "url", "value": "https://notes.example/trial"}]}""");
        step(unit, publication, "publication", "");
    }

    private void monitoring() {
        made(unit, "/v1/instruments/ICRMW/participations/KEN/acts", """
                {"kind": "accession", "date": "2004-01-15", "source": "invented for this trial"}""");
        await().atMost(PATIENCE)
                .until(() -> !items("/v1/reporting-duties?party=KEN&body=CMW").isEmpty());
        String cycle = made(unit, "/v1/reporting-cycles", """
                {"party": "KEN", "instrument": "ICRMW", "procedure": "standard", "reports": [1]}""");
        step(unit, cycle, "report", "{\"occurredOn\": \"2025-03-01\", \"document\": \"CMW/C/KEN/1\"}");
        made(unit, "/v1/mechanisms/UPR/sessions", """
                {"number": 50, "startsOn": "2028-05-05", "endsOn": "2028-05-16", "parties": ["KEN"]}""");
        made(unit, "/v1/mechanisms/CMW/sessions", """
                {"number": 38, "startsOn": "2026-06-01", "endsOn": "2026-06-12", "parties": ["KEN"]}""");
        made(unit, "/v1/documents", """
                {"symbol": "CMW/C/KEN/CO/1", "language": "en"}""");
        made(unit, "/v1/recommendations", """
                {"party": "KEN", "mechanism": "CMW", "document": "CMW/C/KEN/CO/1", "paragraph": "23 (a)",
                 "text": "Give legal aid to migrant workers in detention.", "themes": ["detention"]}""");
        String graded = made(unit, "/v1/recommendations", """
                {"party": "KEN", "mechanism": "CCPR", "document": "CCPR/C/KEN/CO/4", "paragraph": "9",
                 "text": "Give legal aid to whoever is detained."}""");
        made(unit, graded + "/assessments", """
                {"scheme": "CCPR", "version": 2, "grade": "B", "document": "CCPR/C/128/3/Add.1", "asOf": "2020-09-01"}""");
        String plan = made(officer, "/v1/action-plans", """
                {"party": "KEN", "title": "Plan on trial", "startsOn": "2030-01-01", "endsOn": "2031-12-31",
                 "clusters": [{"title": "Detention", "recommendations": ["%s"], "measures": [
                 {"title": "Legal aid", "leadInstitution": "An invented ministry", "indicators": [
                 {"title": "Visits of lawyers", "every": 6, "unit": "months", "firstDueOn": "2030-07-01"}]}]}]}""".formatted(id(graded)));
        String indicator =
                read(plan).at("/clusters/0/measures/0/indicators/0/id").asText();
        made(officer, plan + "/progress-reports", """
                {"indicator": "%s", "dueOn": "2030-07-01", "text": "Four of nine places."}""".formatted(indicator));
        String contribution =
                made(unit, "/v1/contributions", "{\"party\": \"KEN\", \"mechanism\": \"UPR\", \"session\": 50}");
        step(unit, contribution, "input-request", "{\"inputBy\": \"2027-06-15\"}");
        step(officer, contribution, "input", "{\"text\": \"The new centre has no legal aid.\"}");
        made(officer, "/v1/calendar-feeds", "{\"party\": \"KEN\"}");
        await().atMost(PATIENCE).until(() -> !items("/v1/upr-reviews?party=KEN").isEmpty());
    }

    private void review() {
        String review = made(officer, "/v1/reviews", """
                {"party": "KEN", "product": "advice", "requester": {"kind": "government", "name": "An invented ministry"},
                 "termsOfReference": "Does the law of detention keep to the Convention?"}""");
        step(unit, review, "acceptance", "{}");
        step(unit, review, "analysis", "");
        nationalText();
        made(unit, review + "/findings", """
                {"standard": {"instrument": "ICRMW"}, "conformity": "silent", "severity": "high",
                 "reasons": "The law says nothing of detention.", "themes": ["detention"]}""");
        made(unit, review + "/recommendations", """
                {"kind": "key", "addressedTo": "An invented ministry", "text": "Limit detention to what a court has found necessary."}""");
    }

    private void nationalText() {
        String text = made(unit, "/v1/national-texts", """
                {"party": "KEN", "kind": "law", "title": "Migration Act on trial"}""");
        for (String version : List.of("2024-01-01", "2025-01-01")) {
            HttpResponse<String> sent = unit.send(
                    "POST",
                    "/v1/national-text-imports?format=plain-text&language=en&asOf=" + version + "&text=" + id(text),
                    "Article 1\nNobody is detained without a court, as of " + version + ".",
                    "Content-Type",
                    "text/plain",
                    "Idempotency-Key",
                    Desk.key());
            assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
            String job = location(sent);
            await().atMost(PATIENCE).until(() -> read(job).path("status").asText(), status -> status.startsWith("f"));
        }
        assertThat(items(text + "/versions")).hasSize(2);
    }

    private void training() {
        String course = made(unit, "/v1/courses", """
                {"code": "TRIAL-GROUND", "titles": {"en": "Migration law on trial"}, "themes": ["migrants"],
                 "audiences": ["government"], "standardDays": 5, "issuer": "IOM"}""");
        step(unit, course, "publication", "");
        String edition = made(unit, "/v1/editions", """
                {"courseId": "%s", "startsOn": "2127-06-07", "endsOn": "2127-06-11", "languages": ["en"], "capacity": 2,
                 "place": "Moshi", "hostParty": "TZA", "timeZone": "Africa/Dar_es_Salaam"}""".formatted(id(course)));
        made(unit, edition + "/sessions", """
                {"title": "Detention", "language": "en", "startsAt": "2127-06-07T07:00:00Z", "endsAt": "2127-06-07T08:30:00Z",
                 "place": "Room 2"}""");
        made(unit, edition + "/forms", """
                {"stage": "acceptance", "schema": {"type": "object", "properties": {"useful": {"type": "boolean"}}}}""");
        String nomination = made(officer, edition + "/nominations", """
                {"name": "Person of trial", "email": "%s", "language": "en", "party": "KEN", "sector": "government",
                 "firstTime": true, "scholarship": false, "authority": "Ministry"}""".formatted(NOMINEE));
        HttpResponse<String> endorsed = colleague.send(
                "POST",
                nomination + "/endorsement?name=letter.txt",
                "We endorse.",
                "If-Match",
                version(nomination),
                "Content-Type",
                "text/plain");
        assertThat(endorsed.statusCode()).as(endorsed.body()).isEqualTo(200);
        String token = Mailbox.of(NOMINEE, ports.of("mailbox")).token("nominated");
        HttpResponse<String> answered = Desk.nobody(ports)
                .send(
                        "POST",
                        "/v1/links/answer",
                        "{\"token\": \"%s\", \"accept\": true}".formatted(token),
                        "Content-Type",
                        "application/json");
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
        made(unit, edition + "/selection-proposals", """
                {"goals": [{"attribute": "party", "value": "KEN", "points": 20}], "limits": []}""");
        made(unit, edition + "/offers", """
                {"applicationId": "%s", "expiresAt": "2127-01-08T09:30:00Z"}""".formatted(id(nomination)));
    }

    /** Waits while a service has not heard of all codes. */
    private static String made(Desk who, String collection, String body) {
        HttpResponse<String> answer = await().atMost(PATIENCE)
                .until(
                        () -> who.send(
                                "POST",
                                collection,
                                body,
                                "Content-Type",
                                "application/json",
                                "Idempotency-Key",
                                Desk.key()),
                        response -> response.statusCode() != 503);
        assertThat(answer.statusCode()).as(collection + ": " + answer.body()).isEqualTo(201);
        return location(answer);
    }

    private static String location(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/v1/"));
    }

    /** What binds a State may still be arriving and change a review, so that its version is read again. */
    private void step(Desk who, String place, String step, String body) {
        HttpResponse<String> answer = await().atMost(PATIENCE)
                .until(
                        () -> body.isEmpty()
                                ? who.send("POST", place + "/" + step, "", "If-Match", version(place))
                                : who.send(
                                        "POST",
                                        place + "/" + step,
                                        body,
                                        "If-Match",
                                        version(place),
                                        "Content-Type",
                                        "application/json"),
                        response -> response.statusCode() != 412);
        assertThat(answer.statusCode()).as(step + ": " + answer.body()).isEqualTo(200);
    }

    private String version(String place) {
        return unit.send("GET", place, "").headers().firstValue("ETag").orElseThrow();
    }

    private JsonNode items(String list) {
        return read(list).path("items");
    }

    private JsonNode read(String place) {
        try {
            return JSON.readTree(unit.send("GET", place, "").body());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String id(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
