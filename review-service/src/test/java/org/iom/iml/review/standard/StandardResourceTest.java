package org.iom.iml.review.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.iom.iml.events.CoverageChanged;
import org.iom.iml.events.CoveredRecords;
import org.iom.iml.events.DeclarationMade;
import org.iom.iml.events.DeclarationModified;
import org.iom.iml.events.DeclarationWithdrawn;
import org.iom.iml.events.InstrumentPublished;
import org.iom.iml.events.InstrumentRevised;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.review.SomeReview;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class StandardResourceTest {

    private static final LocalDate BOUND = LocalDate.of(2015, 3, 14);
    private static final LocalDate KNOWN = LocalDate.of(2019, 11, 2);

    private final String mark = UUID.randomUUID().toString();
    private final String treaty = "d-treaty-" + mark;
    private final String softLaw = "c-compact-" + mark;
    private final String custom = "b-custom-" + mark;
    private final String notBinding = "a-treaty-" + mark;

    private String path = "";

    @BeforeEach
    void burundiIsPartyToOneTreatyOfTwo() {
        path = SomeReview.requested("BDI") + "/standards";
        publish(notBinding, "multilateral-treaty");
        publish(custom, "custom");
        publish(softLaw, "soft-law");
        publish(treaty, "multilateral-treaty");
        know(notBinding, 1);
        know(treaty, 1);
        Facts.tell(
                new ParticipationChanged(
                        "BDI",
                        treaty,
                        List.of(
                                new StatusInterval("contracting", BOUND.minusMonths(3), BOUND),
                                new StatusInterval("party", BOUND, null))),
                1);
        Facts.eventually(() -> assertThat(known("")).containsExactly(treaty, softLaw, custom));
    }

    @Test
    void whatBindsTheStateComesFirstThenSoftLawThenTheRest() {
        assertThat(known("&on=" + BOUND)).containsExactly(treaty, softLaw, custom);
        Desk.mission("BDI")
                .get(path + "?limit=200")
                .then()
                .body(of(treaty) + ".force", equalTo("binding"), of(treaty) + ".since", equalTo(BOUND.toString()))
                .body(of(softLaw) + ".force", equalTo("soft"), of(softLaw) + ".title", equalTo("Title " + softLaw))
                .body(of(custom) + ".force", equalTo("other"));
    }

    @Test
    void whatTheRegistryDoesNotKnowIsUnknown() {
        String regional = "e-treaty-" + mark;
        publish(regional, "regional-treaty");
        Facts.eventually(() -> assertThat(known("")).containsExactly(treaty, softLaw, regional, custom));
        Desk.mission("BDI")
                .get(path + "?limit=200")
                .then()
                .body(of(regional) + ".status", equalTo("unknown"), of(regional) + ".force", equalTo("unknown"))
                .body(of(regional) + ".knownUntil", nullValue(), of(regional) + ".reservations", nullValue())
                .body(of(treaty) + ".knownUntil", equalTo(KNOWN.toString()), of(treaty) + ".beyondKnown", equalTo(true))
                .body(of(treaty) + ".statementsKnownUntil", equalTo(KNOWN.toString()))
                .body(of(treaty) + ".reservations", equalTo(0));

        know(notBinding, 2, "BDI");

        Facts.eventually(() -> assertThat(known("")).containsExactly(treaty, softLaw, notBinding, regional, custom));
        Desk.mission("BDI")
                .get(path + "?limit=200&on=" + KNOWN)
                .then()
                .body(of(treaty) + ".beyondKnown", equalTo(false));
    }

    @Test
    void whatBindsWithoutAKnownDayOfEntryIntoForceIsBinding() {
        Facts.tell(
                new ParticipationChanged(
                        "BDI",
                        notBinding,
                        List.of(
                                new StatusInterval("contracting", BOUND.minusYears(2), BOUND, false),
                                new StatusInterval("contracting", BOUND, null, true))),
                1);

        Facts.eventually(() -> Desk.mission("BDI")
                .get(path + "?limit=200&on=" + BOUND)
                .then()
                .body(
                        of(notBinding) + ".status",
                        equalTo("contracting"),
                        of(notBinding) + ".force",
                        equalTo("binding")));
        Desk.mission("BDI")
                .get(path + "?limit=200&on=" + BOUND.minusDays(1))
                .then()
                .body(of(notBinding) + ".force", equalTo("other"));
    }

    @Test
    void aStatementThatNobodyClassifiedIsCountedApart() {
        Facts.tell(made(UUID.randomUUID(), null, BOUND, "art_9"), 1);

        Facts.eventually(() -> Desk.mission("BDI")
                .get(path + "?limit=200")
                .then()
                .body(of(treaty) + ".unclassified", equalTo(1), of(treaty) + ".reservations", equalTo(0)));
    }

    private static void know(String instrument, int version, String... unread) {
        Facts.tell(
                new CoverageChanged(
                        instrument,
                        Stream.of("acts", "declarations")
                                .map(kind -> new CoveredRecords(
                                        kind, "a depositary's page", KNOWN, "complete", List.of(unread)))
                                .toList()),
                version);
    }

    @Test
    void anInstrumentThatIsRevisedIsCalledAsItIsNow() {
        Facts.tell(
                new InstrumentRevised(
                        softLaw,
                        "soft-law",
                        Map.of("en", "Compact as amended"),
                        null,
                        null,
                        null,
                        null,
                        List.of("titles")),
                2);

        Facts.eventually(() -> Desk.mission("BDI")
                .get(path + "?limit=200")
                .then()
                .body(of(softLaw) + ".title", equalTo("Compact as amended")));
    }

    @Test
    void aTreatyDoesNotBindBeforeItsDay() {
        assertThat(known("&on=" + BOUND.minusDays(1))).containsExactly(softLaw, custom, treaty);
        assertThat(known("&on=" + BOUND.minusMonths(4))).containsExactly(softLaw, custom);
        Desk.mission("BDI")
                .get(path + "?limit=200&on=" + BOUND.minusDays(1))
                .then()
                .body(of(treaty) + ".force", equalTo("other"), of(treaty) + ".status", equalTo("contracting"));
    }

    @Test
    void whatBindsTheStateIsShownWithItsReservations() {
        UUID reservation = UUID.randomUUID();
        UUID undated = UUID.randomUUID();
        Facts.tell(made(reservation, "reservation", BOUND, "art_17", "art_24"), 1);
        Facts.tell(made(undated, "opt-out", null, "art_30__para_1"), 1);
        Facts.tell(made(UUID.randomUUID(), "interpretative-declaration", BOUND, "art_1"), 1);
        Facts.tell(made(UUID.randomUUID(), "mandatory-declaration", null, "art_1__sec_B"), 1);
        Facts.tell(
                new DeclarationWithdrawn(reservation, treaty, "BDI", BOUND.plusYears(1), true, List.of("art_17")), 2);
        Facts.tell(new DeclarationWithdrawn(reservation, treaty, "BDI", BOUND.plusYears(2), false, List.of()), 3);
        Facts.tell(new DeclarationModified(undated, treaty, "BDI", BOUND.plusYears(3), List.of("art_30")), 2);

        Facts.eventually(() -> assertThat(reserved(BOUND.plusYears(3))).containsExactly("art_30"));
        assertThat(reserved(BOUND)).containsExactly("art_17", "art_24", "art_30__para_1");
        assertThat(reserved(BOUND.plusYears(1))).containsExactly("art_17", "art_30__para_1");
        assertThat(reserved(BOUND.plusYears(2))).containsExactly("art_30__para_1");
        Desk.mission("BDI")
                .get(path + "?limit=200&on=" + BOUND)
                .then()
                .body(
                        of(treaty) + ".reservations",
                        equalTo(2),
                        of(treaty) + ".declaredScope",
                        contains("art_1__sec_B"),
                        of(softLaw) + ".reservations",
                        nullValue());
    }

    private DeclarationMade made(UUID id, @Nullable String effect, @Nullable LocalDate madeOn, String... targets) {
        return new DeclarationMade(
                id, treaty, "BDI", effect, List.of(), List.of(targets), List.of(), madeOn, null, false);
    }

    private List<String> reserved(LocalDate on) {
        return Desk.mission("BDI")
                .get(path + "?limit=200&on=" + on)
                .jsonPath()
                .getList(of(treaty) + ".reservedProvisions");
    }

    @Test
    void onATopicEachProvisionSaysWhetherItAppliesAndWhy() {
        String review = SomeReview.requested("COM");
        Facts.tell(
                new ParticipationChanged("COM", "ICRMW", List.of(new StatusInterval("party", BOUND, null))),
                System.nanoTime());
        Facts.tell(
                new DeclarationMade(
                        UUID.randomUUID(),
                        "ICRMW",
                        "COM",
                        "reservation",
                        List.of(),
                        List.of("art_16__para_4"),
                        List.of(),
                        BOUND,
                        null,
                        false),
                1);
        String icrmw = "items.find { it.instrument == 'ICRMW' }";

        Facts.eventually(() -> Desk.mission("COM")
                .get(review + "/standards?topic=detention&limit=200")
                .then()
                .body(icrmw + ".provisions.provision", equalTo(List.of("art_16", "art_17")))
                .body(icrmw + ".provisions.applies", equalTo(List.of("reserved", "binding")))
                .body(icrmw + ".changedWhileOpen", equalTo(true)));
        Desk.mission("COM")
                .get(review + "/standards?topic=detention&limit=200&on=" + BOUND.minusDays(1))
                .then()
                .body(icrmw + ".provisions.applies", equalTo(List.of("unknown", "unknown")));
        Desk.mission("COM").get(review + "/standards?topic=anything").then().statusCode(400);
        Desk.mission("UGA").get(review + "/standards?topic=detention").then().statusCode(404);
    }

    @Test
    void theStandardsAreReadPageByPage() {
        List<String> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            JsonPath page = Desk.unit()
                    .get(path + "?limit=2" + (cursor == null ? "" : "&cursor=" + cursor))
                    .jsonPath();
            all.addAll(page.getList("items.instrument"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(all).doesNotHaveDuplicates().containsSubsequence(treaty, softLaw, custom);
    }

    private void publish(String code, String kind) {
        Facts.tell(
                new InstrumentPublished(
                        code, kind, Map.of("fr", "Titre", "en", "Title " + code), null, null, null, null),
                1);
    }

    private List<String> known(String more) {
        return Desk.mission("BDI")
                .get(path + "?limit=200" + more)
                .jsonPath()
                .getList("items.instrument.findAll { it.endsWith('" + mark + "') }");
    }

    private static String of(String instrument) {
        return "items.find { it.instrument == '" + instrument + "' }";
    }
}
