package org.iom.iml.instruments.participation.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.iom.iml.instruments.participation.standing.Timeline;
import org.junit.jupiter.api.Test;

class ActLogTest {

    private static final Instant LATER = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void whatIsSaidAgainChangesNothing() {
        List<Act> log = List.of(act(ActKind.SIGNATURE, "2004-08-10"), act(ActKind.RATIFICATION, "2007-02-23"));

        assertThat(new ActLog(log).with(List.of(later(ActKind.RATIFICATION, "2007-02-23"))))
                .isSameAs(log);
        assertThat(new ActLog(log).with(log)).isSameAs(log);
    }

    @Test
    void anotherDateFromTheSameSourceIsACorrection() {
        List<Act> log = new ActLog(List.of(act(ActKind.ACCESSION, "2005-08-11")))
                .with(List.of(later(ActKind.ACCESSION, "2005-08-09")));

        assertThat(log).hasSize(2);
        assertThat(log.getFirst().superseded())
                .isEqualTo(new Act.Supersession(LATER, log.getLast().id(), null));
        assertThat(log.getLast().stands()).isTrue();
    }

    @Test
    void anotherDateFromAnotherSourceStandsBesideTheFirst() {
        Act other = Act.of(ActKind.ACCESSION, LocalDate.parse("2005-08-11"), "A note verbale", LATER);
        List<Act> log = new ActLog(List.of(act(ActKind.ACCESSION, "2005-08-09"))).with(List.of(other));

        assertThat(log).allMatch(Act::stands);
        assertThat(new ActLog(log).counting()).extracting(Act::date).containsExactly(LocalDate.parse("2005-08-09"));
        assertThat(new ActLog(log).disputes(other)).isTrue();
    }

    @Test
    void aConsentOfWhichNobodySawThePrimaryTextIsShownAndCountsNot() {
        Act consent = toVerify(ActKind.ACCESSION, "2005-08-09");
        Act end = toVerify(ActKind.END_OF_PARTICIPATION, "2010-12-31");

        assertThat(new ActLog(List.of(consent, end)).counting()).containsExactly(end);
        assertThat(new ActLog(List.of(consent, end)).inOrder()).containsExactly(consent, end);
        assertThat(Timeline.of(List.of(consent), LocalDate.of(2003, 7, 1)).changes())
                .isEmpty();
    }

    private static Act toVerify(ActKind kind, String date) {
        return Act.entering(
                Act.Deed.of(kind, LocalDate.parse(date)),
                null,
                new Act.Origin("A note", false, null, null, true),
                Instant.EPOCH);
    }

    @Test
    void theDepositaryWinsWhoeverSpokeFirst() {
        Act other = Act.of(ActKind.ACCESSION, LocalDate.parse("2005-08-11"), "A note verbale", Instant.EPOCH);
        List<Act> log = new ActLog(List.of(other))
                .with(List.of(Act.entering(
                        Act.Deed.of(ActKind.ACCESSION, LocalDate.parse("2005-08-09")),
                        null,
                        new Act.Origin("MTDSG IV-13", true, null, null, false),
                        LATER)));

        assertThat(log).allMatch(Act::stands);
        assertThat(new ActLog(log).counting()).extracting(Act::date).containsExactly(LocalDate.parse("2005-08-09"));
        assertThat(new ActLog(log).insteadOf(other)).contains(log.getLast());
    }

    @Test
    void theLogOfADayHoldsWhatWasRecordedByThenAndAsItStoodThen() {
        List<Act> log = new ActLog(List.of(act(ActKind.ACCESSION, "2005-08-11")))
                .with(List.of(later(ActKind.ACCESSION, "2005-08-09")));

        List<Act> before = new ActLog(log).knownAt(LATER.minusMillis(1)).acts();
        assertThat(before).extracting(Act::date).containsExactly(LocalDate.parse("2005-08-11"));
        assertThat(before).allMatch(Act::stands);
        assertThat(new ActLog(log).knownAt(LATER).acts()).isEqualTo(log);
        assertThat(new ActLog(log).knownAt(Instant.EPOCH.minusMillis(1)).acts()).isEmpty();
    }

    @Test
    void whoLeftInBetweenActedTwice() {
        List<Act> log = List.of(act(ActKind.ACCESSION, "1980-11-14"), act(ActKind.DENUNCIATION, "1998-05-26"));

        assertThat(new ActLog(log).with(List.of(later(ActKind.ACCESSION, "1998-05-26"))))
                .hasSize(3)
                .allMatch(Act::stands);
    }

    @Test
    void actsSaidTogetherDoNotCorrectOneAnother() {
        List<Act> log = new ActLog(List.of())
                .with(List.of(
                        act(ActKind.ACCESSION, "1993-05-10"),
                        act(ActKind.ACCESSION, "1999-01-05"),
                        act(ActKind.ACCESSION, "1999-01-05")));

        assertThat(log).hasSize(2).allMatch(Act::stands);
    }

    @Test
    void anOlderTableThatKnowsLessTakesNothingBack() {
        List<Act> log = List.of(act(ActKind.SIGNATURE, "2004-08-10"), act(ActKind.RATIFICATION, "2007-02-23"));

        assertThat(new ActLog(log).with(List.of(later(ActKind.SIGNATURE, "2004-08-10"))))
                .isSameAs(log);
    }

    private static Act act(ActKind kind, String date) {
        return Act.of(kind, LocalDate.parse(date), "MTDSG IV-13", Instant.EPOCH);
    }

    private static Act later(ActKind kind, String date) {
        return Act.of(kind, LocalDate.parse(date), "MTDSG IV-13", LATER);
    }
}
