package org.iom.iml.review.summary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.Map;
import org.iom.iml.review.SomeReview;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class SummaryResourceTest {

    private static String summaryOf(String party) {
        return "/v1/parties/" + party + "/review-summary";
    }

    @Test
    void theMissionAndTheUnitSeeAllReviewsOfTheState() {
        String first = SomeReview.requested("KIR");
        String second = SomeReview.delivered("KIR");

        for (Desk reader : new Desk[] {Desk.mission("KIR"), Desk.unit(), Desk.operator()}) {
            reader.get(summaryOf("KIR"))
                    .then()
                    .statusCode(200)
                    .body("party", equalTo("KIR"), "asOf", notNullValue())
                    .body("byStatus", equalTo(Map.of("received", 1, "delivered", 1)))
                    .body("newest.id", contains(id(second), id(first)));
        }
    }

    @Test
    void whoMaySeeNothingIsToldTheSameAsWhereThereIsNothing() {
        SomeReview.delivered("MUS");

        for (Desk reader : new Desk[] {Desk.nobody(), Desk.partner("IIHL"), Desk.mission("KEN")}) {
            for (String party : new String[] {"MUS", "TUV"}) {
                reader.get(summaryOf(party))
                        .then()
                        .statusCode(200)
                        .body("byStatus", equalTo(Map.of()), "newest", hasSize(0));
            }
        }
    }

    @Test
    void whatIsNoPartyHasNoSummary() {
        Facts.eventually(() -> Desk.nobody().get(summaryOf("ZZZ")).then().statusCode(404));
    }

    @Test
    void whatIsPublishedIsCountedForEverybody() {
        SomeReview.requested("SYC");
        String published = SomeReview.published("SYC");

        Desk.nobody()
                .get(summaryOf("SYC"))
                .then()
                .body("byStatus", equalTo(Map.of("published", 1)), "newest.id", contains(id(published)));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
