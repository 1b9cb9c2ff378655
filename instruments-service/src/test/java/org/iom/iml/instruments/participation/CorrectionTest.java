package org.iom.iml.instruments.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.iom.iml.events.ActCorrected;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.InstrumentCatalogue;
import org.iom.iml.instruments.instrument.InstrumentOrigin;
import org.iom.iml.instruments.participation.Participation.Reason;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.participation.discrepancy.Discrepancy;
import org.iom.iml.instruments.participation.discrepancy.DiscrepancyKind;
import org.iom.iml.instruments.participation.standing.Status;
import org.iom.iml.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    private static final Instant LATER = Instant.parse("2026-01-15T09:00:00Z");
    private static final Reason REASON = new Reason("The copy was misread.", LATER);
    private static final Terms UNDER_ICRMW = new Terms(
            InstrumentCatalogue.read().stream()
                    .filter(facts -> facts.code().equals("ICRMW"))
                    .map(facts -> Instrument.of(facts, InstrumentOrigin.CATALOGUE))
                    .findFirst()
                    .orElseThrow(),
            null,
            Knowledge.NONE,
            LocalDate.of(2026, 1, 31));

    private final Participation honduras = new Participation("ICRMW", "HND");

    @Test
    void whatWasSaidBeforeStaysAndTheStatusFollowsTheCorrection() {
        Act wrong = record(ActKind.ACCESSION, "2005-09-11");

        List<InstrumentsFact> facts =
                honduras.correct(wrong, Optional.of(act(ActKind.ACCESSION, "2005-08-09")), REASON, UNDER_ICRMW);

        Act kept = honduras.log().acts().getFirst();
        assertThat(kept.superseded())
                .isEqualTo(new Act.Supersession(
                        LATER, honduras.log().acts().getLast().id(), "The copy was misread."));
        assertThat(honduras.timeline().on(LocalDate.of(2005, 12, 1))).isEqualTo(Status.PARTY);
        assertThat(facts)
                .hasExactlyElementsOfTypes(ActCorrected.class, ParticipationChanged.class)
                .first()
                .isInstanceOfSatisfying(
                        ActCorrected.class,
                        corrected -> assertThat(corrected.act()).isEqualTo(wrong.id()));
    }

    @Test
    void aCorrectionThatLeavesTheStatusAsItIsTellsNoChangeOfStatus() {
        Act first = record(ActKind.ACCESSION, "2005-08-09");
        Act samePlace = Act.of(ActKind.ACCESSION, LocalDate.parse("2005-08-10"), "MTDSG IV-13", LATER);
        honduras.correct(first, Optional.of(samePlace), REASON, UNDER_ICRMW);
        Act second = honduras.log().counting().getFirst();

        List<InstrumentsFact> facts = honduras.correct(
                second,
                Optional.of(Act.of(ActKind.ACCESSION, LocalDate.parse("2005-08-10"), "C.N.744.2005", LATER)),
                REASON,
                UNDER_ICRMW);

        assertThat(facts).hasExactlyElementsOfTypes(ActCorrected.class);
    }

    @Test
    void whatFollowedFromTheWrongActMustHoldAfterTheCorrectionToo() {
        Act consent = record(ActKind.ACCESSION, "2005-08-09");
        record(ActKind.DENUNCIATION, "2012-01-15");

        assertRefused(consent, Optional.empty(), "nothing-to-denounce");
        assertRefused(consent, Optional.of(act(ActKind.ACCESSION, "2010-08-09")), "denunciation-too-early");
        assertRefused(consent, Optional.of(act(ActKind.ACCESSION, "2013-08-09")), "nothing-to-denounce");
        assertRefused(consent, Optional.of(act(ActKind.VOTE_FOR, "2005-08-09")), "act-not-known-to-instrument");
        assertThat(honduras.log().counting()).hasSize(2);
    }

    @Test
    void anActRecordedInErrorIsTakenBackAndNothingStandsInItsPlace() {
        Act wrong = record(ActKind.SIGNATURE, "2001-01-01");

        honduras.correct(wrong, Optional.empty(), REASON, UNDER_ICRMW);

        assertThat(honduras.log().counting()).isEmpty();
        assertThat(honduras.timeline().intervals()).isEmpty();
        assertThat(honduras.log().acts()).hasSize(1);
    }

    @Test
    void twoSourcesMayDateOneConsentDifferentlyAndTheDepositaryWins() {
        record(ActKind.ACCESSION, "2005-08-11");

        honduras.record(
                List.of(Act.entering(
                        Act.Deed.of(ActKind.ACCESSION, LocalDate.parse("2005-08-09")),
                        null,
                        new Act.Origin("C.N.744.2005", true, null, null, false),
                        LATER)),
                UNDER_ICRMW);

        assertThat(honduras.log().acts()).allMatch(Act::stands).hasSize(2);
        assertThat(honduras.log().counting()).extracting(Act::date).containsExactly(LocalDate.of(2005, 8, 9));
        assertThat(honduras.log().disputes(honduras.log().acts().getFirst())).isTrue();
        assertThat(Discrepancy.in(honduras, UNDER_ICRMW.instrument()))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(DiscrepancyKind.ACT_DATE);
                    assertThat(found.recorded()).isEqualTo("2005-08-09");
                    assertThat(found.other()).isEqualTo("2005-08-11");
                });
        assertThatThrownBy(() -> record(ActKind.RATIFICATION, "2010-01-01"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("already-bound"));
    }

    @Test
    void aConsentBeforeOneThatIsRecordedIsASecondOne() {
        record(ActKind.ACCESSION, "2005-08-09");

        assertThatThrownBy(() -> record(ActKind.RATIFICATION, "2004-01-01"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("already-bound"));
        assertThatThrownBy(() -> {
                    record(ActKind.SIGNATURE, "2004-01-01");
                    record(ActKind.SIGNATURE, "2004-02-01");
                })
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("already-signed"));
    }

    private void assertRefused(Act wrong, Optional<Act> right, String code) {
        assertThatThrownBy(() -> honduras.correct(wrong, right, REASON, UNDER_ICRMW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private Act record(ActKind kind, String date) {
        Act act = act(kind, date);
        honduras.record(List.of(act), UNDER_ICRMW);
        return honduras.log().standing(act.id()).orElseThrow();
    }

    private static Act act(ActKind kind, String date) {
        return Act.of(kind, LocalDate.parse(date), "a test", Instant.EPOCH);
    }
}
