package org.iom.iml.review;

import org.iom.iml.testkit.Desk;

/** A review for tests, and what is usually sent about it. */
public final class SomeReview {

    private SomeReview() {}

    /** A review that the mission asked for; where it is. */
    public static String requested(String party) {
        return Desk.path(Desk.mission(party).create("/v1/reviews", asked(party)));
    }

    /** A review of which the Unit has written one finding; where it is. */
    public static String withAFinding(String party) {
        String review = requested(party);
        Desk.unit().create(review + "/findings", finding()).then().statusCode(201);
        return review;
    }

    /** A review that was delivered with a finding; where it is. */
    public static String delivered(String party) {
        String review = withAFinding(party);
        Desk.unit().step(review, "delivery", "{}").then().statusCode(200);
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

    public static String asked(String party) {
        return """
                {"party":"%s","product":"opinion","requester":{"kind":"government","name":"Department for Immigration"},
                 "termsOfReference":"Does the draft respect the rights of migrant workers?",
                 "texts":[{"title":"Migration Bill","version":"draft as of 12 November","language":"en"}]}""".formatted(party);
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
