package org.iom.iml.review.heard;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.RecommendationPositionChanged;
import org.iom.iml.events.RecommendationPublished;
import org.iom.iml.review.SomeReview;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class HeardRecommendationResourceTest {

    private final UUID detention = UUID.randomUUID();

    @Test
    void aNewRecommendationShowsInTheOpenReviewOfItsState() {
        String open = SomeReview.requested("MDG");
        String elsewhere = SomeReview.requested("MUS");
        Facts.tell(published(detention, "MDG", "CMW", List.of("detention"), List.of("ICRMW")), 1);
        Facts.tell(published(UUID.randomUUID(), "MDG", "UPR", List.of("labour"), List.of()), 1);
        Facts.eventually(() ->
                assertThat(heard(open, "?theme=detention").getList("items.id")).contains(detention.toString()));
        assertThat(heard(open, "?instrument=ICRMW").getList("items.id")).contains(detention.toString());
        assertThat(heard(open, "?theme=detention").getList("items.mechanism")).containsOnly("CMW");
        assertThat(heard(elsewhere, "").getList("items.id")).doesNotContain(detention.toString());
        assertThat(Desk.unit()
                        .get(open + "/mechanism-recommendations?theme=detention&limit=1")
                        .jsonPath()
                        .getList("items.answered"))
                .containsExactly(false);
        Facts.tell(new RecommendationPositionChanged(detention, "MDG", "noted"), 2);
        Facts.eventually(() -> assertThat(heard(open, "?theme=detention")
                        .getString("items.find { it.id == '" + detention + "' }.position"))
                .isEqualTo("noted"));
    }

    @Test
    void whatATextNamesIsHeardWhenItIsReadLater() {
        String review = SomeReview.requested("MUS");
        UUID id = UUID.randomUUID();
        Facts.tell(published(id, "MUS", "UPR", List.of(), List.of()), 1);
        Facts.tell(published(id, "MUS", "UPR", List.of("detention"), List.of("ICRMW")), 2);
        Facts.eventually(() -> assertThat(heard(review, "?theme=detention").getList("items.id"))
                .contains(id.toString()));
    }

    @Test
    void whoDoesNotSeeTheReviewSeesNothingOfIt() {
        String path = SomeReview.requested("MDG") + "/mechanism-recommendations";
        for (Desk stranger : List.of(Desk.nobody(), Desk.mission("UGA"), Desk.partner("IIHL"))) {
            assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        }
        assertThat(Desk.mission("MDG").get(path).statusCode()).isEqualTo(200);
        assertThat(Desk.unit().get(path + "?colour=red").statusCode()).isEqualTo(400);
        assertThat(Desk.unit().get(path + "?theme=no-such-theme").statusCode()).isEqualTo(400);
        assertThat(Desk.unit().get(path + "?instrument=NONE-SUCH").statusCode()).isEqualTo(400);
    }

    private static JsonPath heard(String review, String filter) {
        return Desk.mission("MDG", "MUS")
                .get(review + "/mechanism-recommendations" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RecommendationPublished published(
            UUID id, String party, String mechanism, List<String> themes, List<String> instruments) {
        return new RecommendationPublished(id, party, mechanism, "recommendation", null, themes, instruments);
    }
}
