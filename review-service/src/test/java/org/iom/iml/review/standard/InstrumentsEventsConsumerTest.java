package org.iom.iml.review.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.review.SomeReview;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class InstrumentsEventsConsumerTest {

    private static final LocalDate SIGNED = LocalDate.of(2004, 6, 17);
    private static final LocalDate BOUND = LocalDate.of(2026, 3, 1);

    private final String instrument = "T-" + UUID.randomUUID();

    @Test
    void anOpenReviewSaysThatTheStateBecameParty() {
        String open = SomeReview.requested("ETH");
        String delivered = SomeReview.delivered("ETH");
        String elsewhere = SomeReview.requested("ERI");

        Facts.tell(changed("ETH", new StatusInterval("signatory", SIGNED, null)), 1);
        Facts.tell(
                changed(
                        "ETH",
                        new StatusInterval("signatory", SIGNED, BOUND),
                        new StatusInterval("party", BOUND, null)),
                2);

        Facts.eventually(() -> assertThat(Desk.mission("ETH")
                        .get(open + "/notices")
                        .jsonPath()
                        .<String>getList("items.findAll { it.instrument == '" + instrument + "' }.statusAfter"))
                .containsExactly("party", "signatory"));
        Desk.mission("ETH")
                .get(open)
                .then()
                .body("standardsChangedAt", notNullValue())
                .body(
                        "notices.findAll { it.instrument == '" + instrument + "' }.statusBefore",
                        contains("signatory", "unknown"))
                .body("notices[0].since", notNullValue());
        Desk.unit().get(delivered).then().body("standardsChangedAt", nullValue(), "notices", hasSize(0));
        Desk.unit().get(elsewhere).then().body("standardsChangedAt", nullValue());
    }

    @Test
    void whatArrivesTwiceOrChangesNothingTodayIsNotedOnce() {
        String open = SomeReview.requested("SOM");
        ParticipationChanged party = changed("SOM", new StatusInterval("party", BOUND, null));
        UUID id = UUID.randomUUID();
        Facts.tell(party, 1, id);
        Facts.tell(party, 1, id);
        Facts.tell(changed("SOM", new StatusInterval("party", BOUND.minusDays(9), null)), 2);
        Facts.tell(
                changed(
                        "SOM",
                        new StatusInterval("party", BOUND, BOUND.plusDays(9)),
                        new StatusInterval("former", BOUND.plusDays(9), null)),
                3);

        Facts.eventually(() -> assertThat(Desk.unit()
                        .get(open + "/notices")
                        .jsonPath()
                        .<String>getList("items.findAll { it.instrument == '" + instrument + "' }.statusAfter"))
                .containsExactly("former", "party"));
    }

    private ParticipationChanged changed(String party, StatusInterval... timeline) {
        return new ParticipationChanged(party, instrument, List.of(timeline));
    }
}
