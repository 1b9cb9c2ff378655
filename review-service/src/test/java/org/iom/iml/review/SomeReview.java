package org.iom.iml.review;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Tokens;

/** A review for tests, and what is usually sent about it. */
public final class SomeReview {

    private static final AtomicInteger ASKED = new AtomicInteger();

    /** Another lawyer of the Unit than {@link Desk#unit()}: who wrote a review does not deliver it. */
    public static final Desk PEER = Desk.with(Tokens.person("a-peer", "iml"));

    private SomeReview() {}

    /** A review that the mission asked for; where it is. */
    public static String requested(String party) {
        return Desk.path(Desk.mission(party).create("/v1/reviews", asked(party)));
    }

    /** A review that the Unit has accepted; where it is. */
    public static String accepted(String party) {
        String review = requested(party);
        Desk.unit().step(review, "acceptance", "").then().statusCode(200);
        return review;
    }

    /** Leads what is being written to its final text; where it is. */
    public static String finalized(String review) {
        PEER.step(review, "peer-review", "").then().statusCode(200);
        agreed(review);
        for (String step : List.of("draft", "finalization")) {
            PEER.step(review, step, "").then().statusCode(200);
        }
        return review;
    }

    /** A peer agrees to what is written. */
    public static void agreed(String review) {
        PEER.create(review + "/peer-reviews", "{\"opinion\":\"agreed\"}").then().statusCode(201);
    }

    /** A review of which the Unit has written one finding; where it is. */
    public static String withAFinding(String party) {
        String review = accepted(party);
        Desk.unit().create(review + "/findings", finding()).then().statusCode(201);
        return review;
    }

    /** A review that was delivered with a finding; where it is. */
    public static String delivered(String party) {
        String review = finalized(withAFinding(party));
        PEER.step(review, "delivery", "{}").then().statusCode(200);
        return review;
    }

    /** A review that everybody may read; where it is. */
    public static String published(String party) {
        String review = delivered(party);
        Desk.unit()
                .step(review, "publication", consent(Desk.unit().get(review).path("deliveredOn")))
                .then()
                .statusCode(200);
        return review;
    }

    /** A request for a text of its own. */
    public static String asked(String party) {
        return """
                {"party":"%s","product":"opinion","requester":{"kind":"government","name":"Department for Immigration"},
                 "termsOfReference":"Does the draft respect the rights of migrant workers?",
                 "texts":[{"title":"Migration Bill %d","version":"draft as of 12 November","language":"en"}]}""".formatted(party, ASKED.incrementAndGet());
    }

    public static String finding() {
        return """
                {"provisions":[{"text":1,"address":"sec_34__para_1","quote":"shall be detained"}],
                 "standard":{"instrument":"ICRMW","provision":"art_16__para_4"},"conformity":"inconsistent",
                 "severity":"high","reasons":"Detention is the rule and not the exception.","themes":["detention"]}""";
    }

    public static String consent(String day) {
        return """
                {"consentGivenBy":"Department for Immigration","consentGivenOn":"%s"}""".formatted(day);
    }
}
