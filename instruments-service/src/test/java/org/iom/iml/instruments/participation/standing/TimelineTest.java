package org.iom.iml.instruments.participation.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.constraints.DateRange;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.instruments.instrument.InstrumentCatalogue;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.participation.act.Effects;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final FinalClauses ICRMW = InstrumentCatalogue.read().stream()
            .filter(instrument -> instrument.code().equals("ICRMW"))
            .map(facts -> facts.regime().finalClauses())
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    private static final Effects UNDER_ICRMW = new Effects(LocalDate.of(2003, 7, 1), ICRMW);

    @Test
    void aSignatoryBecomesContractingWithItsDepositAndPartyWithTheEntryIntoForce() {
        Timeline timeline = under(act(ActKind.SIGNATURE, "2013-01-10"), act(ActKind.RATIFICATION, "2014-12-02"));

        assertThat(timeline.intervals())
                .containsExactly(
                        interval("signatory", "2013-01-10", "2014-12-02"),
                        interval("contracting", "2014-12-02", "2015-04-01"),
                        new StatusInterval("party", LocalDate.of(2015, 4, 1), null));
        assertThat(timeline.on(LocalDate.of(2013, 1, 9))).isEqualTo(Status.NONE);
        assertThat(timeline.on(LocalDate.of(2015, 3, 31))).isEqualTo(Status.CONTRACTING);
        assertThat(timeline.on(LocalDate.of(2015, 4, 1))).isEqualTo(Status.PARTY);
    }

    @Test
    void beforeADepartureThatIsOnlyKnownToHaveHappenedByADayNothingIsKnown() {
        Act end = Act.entering(
                Act.Deed.of(ActKind.END_OF_PARTICIPATION, LocalDate.of(2010, 12, 31)),
                null,
                new Act.Origin("A recommendation", false, null, null, true),
                Instant.EPOCH);
        Timeline timeline = under(act(ActKind.ACCESSION, "2005-08-09"), end);

        assertThat(timeline.intervals())
                .containsExactly(
                        interval("contracting", "2005-08-09", "2005-12-01"),
                        interval("party", "2005-12-01", "2005-12-02"),
                        interval("unknown", "2005-12-02", "2010-12-31"),
                        new StatusInterval("former", LocalDate.of(2010, 12, 31), null));
    }

    @Test
    void simpleSignatureNeverMakesAParty() {
        assertThat(under(act(ActKind.SIGNATURE, "1990-12-18")).on(LocalDate.MAX.minusDays(1)))
                .isEqualTo(Status.SIGNATORY);
        assertThat(under(act(ActKind.SUCCESSION_TO_SIGNATURE, "2006-10-23")).on(LocalDate.of(2026, 1, 1)))
                .isEqualTo(Status.SIGNATORY);
    }

    @Test
    void withoutFinalClausesWhoConsentedIsContracting() {
        Effects unknown = new Effects(null, null);
        Timeline timeline = Timeline.of(List.of(unknown.computed(act(ActKind.ACCESSION, "1990-01-01"))), null);

        assertThat(timeline.on(LocalDate.of(2026, 1, 1))).isEqualTo(Status.CONTRACTING);
    }

    @Test
    void whereFinalClausesAreNotKnownWhoConsentedIsBoundFromTheDayOnWhichThatIsShown() {
        Act consent = new Effects(null, null).computed(act(ActKind.RATIFICATION, "1950-03-02"));
        Timeline timeline = Timeline.of(List.of(consent), null);
        LocalDate given = consent.date();
        LocalDate inForceOn = LocalDate.of(1951, 1, 12);
        LocalDate shown = LocalDate.of(2015, 3, 12);

        assertThat(timeline.intervals(new Binding(false, false, null, List.of()), change -> shown))
                .containsExactly(
                        new StatusInterval("contracting", given, shown, null),
                        new StatusInterval("contracting", shown, null, true));
        assertThat(timeline.intervals(new Binding(false, false, inForceOn, List.of()), change -> shown))
                .containsExactly(
                        new StatusInterval("contracting", given, inForceOn, false),
                        new StatusInterval("contracting", inForceOn, shown, null),
                        new StatusInterval("contracting", shown, null, true));
        assertThat(timeline.intervals(new Binding(false, false, null, List.of()), change -> null))
                .containsExactly(new StatusInterval("contracting", given, null, null));
        assertThat(timeline.intervals(new Binding(true, false, inForceOn, List.of()), change -> shown))
                .containsExactly(new StatusInterval("contracting", given, null, false));
    }

    @Test
    void whetherAnAmendmentBindsWhoAcceptedItIsNotKnownUntilItIsKnownToBeInForce() {
        Act consent = new Effects(null, null).computed(act(ActKind.ACCEPTANCE, "1998-06-04"));
        Timeline timeline = Timeline.of(List.of(consent), null);
        LocalDate given = consent.date();
        LocalDate inForceOn = LocalDate.of(2002, 11, 18);
        LocalDate shown = LocalDate.of(2015, 3, 12);

        assertThat(timeline.intervals(new Binding(false, true, null, List.of()), change -> shown))
                .containsExactly(new StatusInterval("contracting", given, null, null));
        assertThat(timeline.intervals(new Binding(false, true, inForceOn, List.of()), change -> shown))
                .containsExactly(
                        new StatusInterval("contracting", given, inForceOn, false),
                        new StatusInterval("contracting", inForceOn, shown, null),
                        new StatusInterval("contracting", shown, null, true));
    }

    @Test
    void theDepositarysDateWinsAndTheDifferenceShows() {
        Act given = Act.entering(
                Act.Deed.of(ActKind.ACCESSION, LocalDate.of(2005, 8, 9)),
                LocalDate.of(2006, 1, 1),
                new Act.Origin("a test", false, "C.N.1.2005", null, false),
                Instant.EPOCH);
        Act computed = UNDER_ICRMW.computed(given);

        assertThat(computed.effective().computed()).isEqualTo("2005-12-01");
        assertThat(computed.effectiveOn()).isEqualTo("2006-01-01");
        assertThat(computed.disagrees()).isTrue();
        assertThat(Timeline.of(List.of(computed), null).on(LocalDate.of(2005, 12, 31)))
                .isEqualTo(Status.CONTRACTING);
    }

    @Test
    void whoLeavesIsFormerOnceItTakesEffectAndMayComeBack() {
        Timeline timeline = under(
                act(ActKind.RATIFICATION, "2003-09-29"),
                act(ActKind.DENUNCIATION, "2010-01-15"),
                act(ActKind.ACCESSION, "2015-05-05"));

        assertThat(timeline.intervals())
                .containsExactly(
                        interval("contracting", "2003-09-29", "2004-01-01"),
                        interval("party", "2004-01-01", "2011-02-01"),
                        interval("former", "2011-02-01", "2015-05-05"),
                        interval("contracting", "2015-05-05", "2015-09-01"),
                        new StatusInterval("party", LocalDate.of(2015, 9, 1), null));
    }

    @Test
    void consentTakenBackBeforeTheTreatyIsInForceMakesNoFormerParty() {
        Act[] signedToo = {
            act(ActKind.SIGNATURE, "1996-09-24"),
            act(ActKind.RATIFICATION, "2000-06-30"),
            act(ActKind.DENUNCIATION, "2023-11-03")
        };
        Act[] cameBack = {
            act(ActKind.ACCESSION, "1999-03-04"),
            act(ActKind.END_OF_PARTICIPATION, "1999-06-04"),
            act(ActKind.RATIFICATION, "2003-12-19")
        };

        assertThat(Timeline.of(List.of(signedToo), null).on(LocalDate.of(2024, 1, 1)))
                .isEqualTo(Status.SIGNATORY);
        assertThat(Timeline.of(List.of(cameBack), null).intervals())
                .containsExactly(
                        interval("contracting", "1999-03-04", "1999-06-04"),
                        interval("none", "1999-06-04", "2003-12-19"),
                        new StatusInterval("contracting", LocalDate.of(2003, 12, 19), null));
        assertThat(under(act(ActKind.ACCESSION, "1999-03-04"), act(ActKind.DENUNCIATION, "2001-01-15"))
                        .on(LocalDate.of(2004, 1, 1)))
                .isEqualTo(Status.NONE);
    }

    @Test
    void whoLeavesATreatyInForceWithoutKnownClausesIsFormer() {
        List<Act> acts = List.of(act(ActKind.ACCESSION, "1999-03-04"), act(ActKind.DENUNCIATION, "2009-06-04"));

        assertThat(Timeline.of(acts, LocalDate.of(1951, 1, 12)).on(LocalDate.of(2010, 1, 1)))
                .isEqualTo(Status.FORMER);
    }

    @Test
    void whoDenouncesAndRejoinsOnOneDayIsBoundAgainByTheNewConsent() {
        Timeline timeline = under(
                act(ActKind.RATIFICATION, "2003-09-29"),
                act(ActKind.DENUNCIATION, "2010-01-15"),
                act(ActKind.ACCESSION, "2010-01-15"));

        assertThat(timeline.on(LocalDate.of(2011, 2, 1))).isEqualTo(Status.PARTY);
    }

    @Test
    void provisionalApplicationHoldsUntilItEndsOrThePartyIsBound() {
        Timeline ended = under(
                act(ActKind.PROVISIONAL_APPLICATION, "2008-01-01"),
                act(ActKind.END_OF_PROVISIONAL_APPLICATION, "2009-01-01"));
        Timeline bound =
                under(act(ActKind.PROVISIONAL_APPLICATION, "2008-01-01"), act(ActKind.RATIFICATION, "2009-01-15"));

        assertThat(ended.intervals())
                .containsExactly(
                        interval("provisional", "2008-01-01", "2009-01-01"),
                        new StatusInterval("none", LocalDate.of(2009, 1, 1), null));
        assertThat(bound.intervals())
                .containsExactly(
                        interval("provisional", "2008-01-01", "2009-05-01"),
                        new StatusInterval("party", LocalDate.of(2009, 5, 1), null));
    }

    @Test
    void anActThatWasCorrectedCountsNoMore() {
        Act wrong = UNDER_ICRMW
                .computed(act(ActKind.ACCESSION, "2005-08-11"))
                .superseded(new Act.Supersession(Instant.EPOCH, null, null));

        assertThat(Timeline.of(List.of(wrong), null).intervals()).isEmpty();
    }

    @Test
    void aSuccessionHasEffectFromTheSuccessionOfStatesOrTheTreatysOwnDateIfLater() {
        LocalDate separation = LocalDate.of(1993, 1, 1);
        Effects before = new Effects(LocalDate.of(1990, 9, 2), null, separation);
        Effects after = new Effects(LocalDate.of(2003, 7, 1), null, separation);
        Act deposit = act(ActKind.SUCCESSION, "1993-02-22");

        assertThat(before.computed(deposit).effective().computed()).isEqualTo("1993-01-01");
        assertThat(before.computed(deposit).effective().basis()).contains("art. 23(1)");
        assertThat(after.computed(deposit).effective().computed()).isEqualTo("2003-07-01");
        assertThat(Timeline.of(List.of(before.computed(deposit)), null).on(separation))
                .isEqualTo(Status.PARTY);
        assertThat(Timeline.of(List.of(before.computed(deposit)), null).on(separation.minusDays(1)))
                .isEqualTo(Status.NONE);
    }

    @Test
    void aSuccessionWithoutADateOfItsOwnCountsFromItsDeposit() {
        Act deposit = act(ActKind.SUCCESSION, "2005-08-09");

        assertThat(UNDER_ICRMW.computed(deposit).effective().computed()).isEqualTo("2005-08-09");
        assertThat(UNDER_ICRMW.computed(deposit).effective().basis()).contains("art. 23(1)");
        assertThat(new Effects(LocalDate.of(1990, 9, 2), null, LocalDate.of(2006, 6, 3))
                        .computed(deposit)
                        .effective()
                        .computed())
                .isNull();
    }

    @Test
    void anOrganizationsFormalConfirmationBindsIt() {
        assertThat(under(act(ActKind.SIGNATURE, "2007-03-30"), act(ActKind.FORMAL_CONFIRMATION, "2010-12-23"))
                        .intervals())
                .containsExactly(
                        interval("signatory", "2007-03-30", "2010-12-23"),
                        interval("contracting", "2010-12-23", "2011-04-01"),
                        new StatusInterval("party", LocalDate.of(2011, 4, 1), null));
    }

    @Property
    void whoLeavesAndReturnsHasTheStatusThatWalkingThroughItsActsGives(
            @ForAll @Size(min = 1, max = 5) List<@DateRange(min = "1995-01-01", max = "2026-01-01") LocalDate> dates,
            @ForAll @DateRange(min = "1994-01-01", max = "2030-01-01") LocalDate day) {
        List<LocalDate> inOrder = dates.stream().distinct().sorted().toList();
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            ActKind kind = i % 2 == 0 ? ActKind.ACCESSION : ActKind.DENUNCIATION;
            acts.add(UNDER_ICRMW.computed(Act.of(kind, inOrder.get(i), "a test", Instant.EPOCH)));
        }

        assertThat(Timeline.of(acts.reversed(), UNDER_ICRMW.treatyInForceOn()).on(day))
                .isEqualTo(walked(acts, day));
    }

    /** Consents and departures by turns: bound from the effect of a consent to that of the departure after it. */
    private static Status walked(List<Act> acts, LocalDate day) {
        boolean party = false;
        boolean contracting = false;
        boolean left = false;
        for (int i = 0; i < acts.size(); i += 2) {
            Act consent = acts.get(i);
            LocalDate end = i + 1 < acts.size() ? acts.get(i + 1).effectOrDate() : LocalDate.MAX;
            party |= !consent.effectOrDate().isAfter(day) && end.isAfter(day);
            contracting |= !consent.date().isAfter(day) && end.isAfter(day);
            left |= !end.isAfter(day) && consent.effectOrDate().isBefore(end);
        }
        return party ? Status.PARTY : contracting ? Status.CONTRACTING : left ? Status.FORMER : Status.NONE;
    }

    @Test
    void definitiveSignatureBindsAlone() {
        assertThat(under(act(ActKind.DEFINITIVE_SIGNATURE, "2004-06-17")).on(LocalDate.of(2004, 10, 1)))
                .isEqualTo(Status.PARTY);
    }

    @Property
    void statusesFollowOneAnotherWithoutGapAndChangeWithEachInterval(
            @ForAll @Size(max = 6) List<ActKind> kinds,
            @ForAll @Size(6) List<@DateRange(min = "1990-12-18", max = "2026-01-01") LocalDate> dates) {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            acts.add(Act.of(kinds.get(i), dates.get(i), "a test", Instant.EPOCH));
        }
        Timeline timeline = under(acts.toArray(Act[]::new));

        List<StatusInterval> intervals = timeline.intervals();
        for (int i = 0; i < intervals.size(); i++) {
            StatusInterval interval = intervals.get(i);
            boolean last = i == intervals.size() - 1;
            assertThat(interval.until())
                    .isEqualTo(last ? null : intervals.get(i + 1).from());
            assertThat(last || !interval.status().equals(intervals.get(i + 1).status()))
                    .isTrue();
            assertThat(timeline.on(interval.from()).code()).isEqualTo(interval.status());
        }
        boolean consented = acts.stream().anyMatch(act -> act.kind().binds());
        assertThat(consented
                        || intervals.stream()
                                .noneMatch(interval -> interval.status().equals("party")))
                .isTrue();
        assertThat(timeline.on(LocalDate.of(2003, 6, 30))).isNotEqualTo(Status.PARTY);
    }

    private static Timeline under(Act... acts) {
        return Timeline.of(Arrays.stream(acts).map(UNDER_ICRMW::computed).toList(), UNDER_ICRMW.treatyInForceOn());
    }

    private static Act act(ActKind kind, String date) {
        return Act.of(kind, LocalDate.parse(date), "a test", Instant.EPOCH);
    }

    private static StatusInterval interval(String status, String from, String until) {
        return new StatusInterval(status, LocalDate.parse(from), LocalDate.parse(until));
    }
}
