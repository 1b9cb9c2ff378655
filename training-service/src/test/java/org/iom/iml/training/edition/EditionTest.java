package org.iom.iml.training.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.iom.iml.events.EditionCancelled;
import org.iom.iml.events.EditionHeld;
import org.iom.iml.events.EditionMoved;
import org.iom.iml.events.EditionPostponed;
import org.iom.iml.events.EditionSeatsChanged;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 20);
    private static final Dates A_WEEK = new Dates(MONDAY, FRIDAY);
    private static final TaughtCourse MOSHI = new TaughtCourse(Ids.next(), "MOSHI");
    private static final UUID A_RECOMMENDATION = Ids.next();

    private static Edition anEditionFor(String... parties) {
        return new Edition(
                Ids.next(),
                MOSHI,
                A_WEEK,
                new Arrangements(
                        new Venue("Moshi", "TZA", false, "UTC"),
                        List.of("en"),
                        new Seats(25, 5, null, null),
                        "ACBC",
                        true),
                Purpose.of(List.of("trafficking"), List.of(parties), List.of(A_RECOMMENDATION)));
    }

    private static Holding heldUntil(LocalDate lastDay, Map<String, Integer> trained) {
        return new Holding(lastDay, trained);
    }

    private static void refuses(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void holdingTellsWhereOfficialsWereTrainedAndWhatItAnswers() {
        Edition edition = anEditionFor("UGA", "KEN");

        EditionHeld held = edition.hold(heldUntil(FRIDAY, Map.of("UGA", 9, "KEN", 12)), FRIDAY);

        assertThat(held)
                .isEqualTo(new EditionHeld(
                        edition.id(),
                        MOSHI.courseId(),
                        List.of("KEN", "UGA"),
                        FRIDAY,
                        List.of("trafficking"),
                        List.of(A_RECOMMENDATION),
                        edition.arrangements().inCatalogue()));
        assertThat(edition.heldOn()).isEqualTo(FRIDAY);
        assertThat(edition.trainedOfficials()).isEqualTo(Map.of("UGA", 9, "KEN", 12));
    }

    @Test
    void seatsThatAreTakenStay() {
        Edition edition = anEditionFor("KEN");
        refuses("fewer-seats-than-taken", () -> edition.reseat(new Seats(19, 5, null, null), new SeatsTaken(20, 5)));
        refuses(
                "fewer-scholarships-than-taken",
                () -> edition.reseat(new Seats(20, 4, null, null), new SeatsTaken(20, 5)));
        assertThat(edition.reseat(new Seats(20, 5, null, null), new SeatsTaken(20, 5)))
                .contains(new EditionSeatsChanged(edition.id(), 20, 5));
        assertThat(edition.reseat(new Seats(20, 5, null, null), SeatsTaken.NONE))
                .isEmpty();
    }

    @Test
    void movingOnlineTellsWhereItIsAndOnlyOnce() {
        Edition edition = anEditionFor("KEN");
        Venue online = new Venue(null, null, true, "UTC");
        assertThat(edition.move(online)).contains(new EditionMoved(edition.id(), null, null, true));
        assertThat(edition.move(online)).isEmpty();
    }

    @Test
    void anEditionIsNotHeldBeforeItsLastDay() {
        refuses("edition-not-over", () -> anEditionFor("KEN").hold(heldUntil(FRIDAY, Map.of()), MONDAY));
    }

    @Test
    void anEditionDoesNotEndBeforeItBegins() {
        refuses("edition-not-begun", () -> anEditionFor("KEN").hold(heldUntil(MONDAY.minusDays(1), Map.of()), FRIDAY));
    }

    @Test
    void anEditionForCertainStatesTrainsNoOthers() {
        refuses(
                "party-not-of-edition",
                () -> anEditionFor("KEN").hold(heldUntil(FRIDAY, Map.of("KEN", 3, "UGA", 1)), FRIDAY));
    }

    @Test
    void noMoreAreTrainedThanHadSeats() {
        refuses(
                "more-trained-than-seats",
                () -> anEditionFor("KEN", "UGA").hold(heldUntil(FRIDAY, Map.of("KEN", 20, "UGA", 6)), FRIDAY));
        assertThat(anEditionFor("KEN").hold(heldUntil(FRIDAY, Map.of("KEN", 25)), FRIDAY))
                .isNotNull();
    }

    @Test
    void anEditionThatIsOpenToAllTrainsWhoeverCame() {
        assertThat(anEditionFor()
                        .hold(heldUntil(FRIDAY, Map.of("FJI", 2)), FRIDAY)
                        .parties())
                .containsExactly("FJI");
    }

    @Test
    void aPostponedEditionNeedsOtherDaysBeforeItCanBeHeld() {
        Edition edition = anEditionFor("KEN");
        Dates later = new Dates(MONDAY.plusMonths(1), FRIDAY.plusMonths(1));

        assertThat(edition.postpone()).isEqualTo(new EditionPostponed(edition.id()));
        refuses("edition-is-postponed", () -> edition.hold(heldUntil(FRIDAY, Map.of()), FRIDAY));
        assertThat(edition.reschedule(later))
                .hasValueSatisfying(
                        scheduled -> assertThat(scheduled.startsOn()).isEqualTo(later.startsOn()));
        assertThat(edition.status()).isEqualTo(EditionStatus.SCHEDULED);
    }

    @Test
    void theSameDaysAgainTellNothingUnlessItWasPostponed() {
        Edition edition = anEditionFor("KEN");

        assertThat(edition.reschedule(A_WEEK)).isEmpty();
        edition.postpone();
        assertThat(edition.reschedule(A_WEEK)).isPresent();
    }

    @Test
    void aCancelledEditionStaysCancelled() {
        Edition edition = anEditionFor("KEN");

        assertThat(edition.cancel("The venue was flooded.")).isEqualTo(new EditionCancelled(edition.id()));
        refuses("edition-is-cancelled", () -> edition.cancel("Again."));
        refuses("edition-is-cancelled", () -> edition.reschedule(A_WEEK));
        refuses("edition-is-cancelled", edition::postpone);
        refuses("edition-is-cancelled", () -> edition.hold(heldUntil(FRIDAY, Map.of()), FRIDAY));
    }

    @Test
    void aHeldEditionCannotBeCancelled() {
        Edition edition = anEditionFor("KEN");
        edition.hold(heldUntil(FRIDAY, Map.of("KEN", 3)), FRIDAY);

        refuses("edition-is-held", () -> edition.cancel("Too late."));
    }

    @Test
    void whatCannotBeIsNotTakenIn() {
        assertThatThrownBy(() -> new Dates(FRIDAY, MONDAY)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> new Venue(null, "TZA", false, "UTC")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> new Seats(10, 11, null, null)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> new Seats(10, 0, BigDecimal.TEN, null)).isInstanceOf(BadInput.class);
    }
}
