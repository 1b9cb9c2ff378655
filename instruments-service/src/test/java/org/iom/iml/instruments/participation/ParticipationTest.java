package org.iom.iml.instruments.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.InstrumentCatalogue;
import org.iom.iml.instruments.instrument.InstrumentOrigin;
import org.iom.iml.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final Instrument ICRMW = instrument("ICRMW");

    @Test
    void anActChangesTheParticipationAndTellsTheWholeTimeline() {
        Participation rwanda = new Participation("ICRMW", "RWA");

        ParticipationChanged changed = rwanda.record(act(ActKind.ACCESSION, "2008-12-15"), ICRMW, TODAY);

        assertThat(changed)
                .isEqualTo(new ParticipationChanged(
                        "ICRMW:RWA",
                        "RWA",
                        "ICRMW",
                        List.of(
                                new StatusInterval("contracting", LocalDate.of(2008, 12, 15), LocalDate.of(2009, 4, 1)),
                                new StatusInterval("party", LocalDate.of(2009, 4, 1), null))));
    }

    @Test
    void whatATableSaysIsLearntOnce() {
        Participation argentina = new Participation("ICRMW", "ARG");
        List<Act> said = List.of(act(ActKind.SIGNATURE, "2004-08-10"), act(ActKind.RATIFICATION, "2007-02-23"));

        assertThat(argentina.learn(said, ICRMW)).isTrue();
        assertThat(argentina.learn(said, ICRMW)).isFalse();
        assertThat(argentina.standingActs())
                .extracting(Act::effectiveOn)
                .containsExactly(LocalDate.of(2004, 8, 10), LocalDate.of(2007, 6, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "ICRMW, vote-for, 2010-01-01, act-not-known-to-instrument",
        "GCM, ratification, 2019-01-01, act-not-known-to-instrument",
        "CUSTOM-NON-REFOULEMENT, ratification, 2019-01-01, act-not-known-to-instrument",
        "CUSTOM-NON-REFOULEMENT, endorsement, 2019-01-01, act-not-known-to-instrument",
        "IOM-MIGOF, acceptance, 2019-01-01, act-not-known-to-instrument",
        "ILO-C097, signature, 1960-01-01, act-not-known-to-instrument",
        "ILO-C097, accession, 1960-01-01, act-not-known-to-instrument",
        "PSR1967, ratification, 1970-01-01, act-not-known-to-instrument",
        "ICRMW, accession, 2026-02-01, act-in-the-future",
        "ICRMW, signature, 1990-12-17, act-before-adoption",
        "ICRMW, denunciation, 2010-01-01, nothing-to-denounce",
    })
    void anActThatARuleForbidsIsRefused(String instrument, String kind, String date, String code) {
        assertThatThrownBy(() -> new Participation(instrument, "KEN")
                        .record(act(ActKind.find(kind).orElseThrow(), date), instrument(instrument), TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void whatIsSoftIsEndorsedAndBindsNobody() {
        Participation kenya = new Participation("GCM", "KEN");

        kenya.record(act(ActKind.VOTE_FOR, "2018-12-19"), instrument("GCM"), TODAY);

        assertThat(kenya.timeline().on(TODAY)).isEqualTo(Status.NONE);
        assertThat(kenya.standingActs()).hasSize(1);
    }

    @Test
    void theSameActAndASecondConsentAreRefused() {
        Participation rwanda = aPartySince2009();

        assertRefused(rwanda, ActKind.ACCESSION, "2008-12-15", "act-already-recorded");
        assertRefused(rwanda, ActKind.RATIFICATION, "2010-01-01", "already-bound");
        assertRefused(rwanda, ActKind.RATIFICATION, "2009-01-15", "already-bound");
    }

    @Test
    void aDenunciationWaitsForItsYearsAndNeedsAClause() {
        Participation rwanda = aPartySince2009();
        assertRefused(rwanda, ActKind.DENUNCIATION, "2014-03-31", "denunciation-too-early");

        rwanda.record(act(ActKind.DENUNCIATION, "2014-04-01"), ICRMW, TODAY);
        assertThat(rwanda.timeline().on(LocalDate.of(2015, 4, 30))).isEqualTo(Status.PARTY);
        assertThat(rwanda.timeline().on(LocalDate.of(2015, 5, 1))).isEqualTo(Status.FORMER);

        Instrument covenant = instrument("ICCPR");
        Participation bound = new Participation("ICCPR", "KEN");
        bound.record(act(ActKind.ACCESSION, "1972-05-01"), covenant, TODAY);
        assertThatThrownBy(() -> bound.record(act(ActKind.DENUNCIATION, "2000-01-01"), covenant, TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("no-denunciation-clause"));
    }

    private static Participation aPartySince2009() {
        Participation rwanda = new Participation("ICRMW", "RWA");
        rwanda.record(act(ActKind.ACCESSION, "2008-12-15"), ICRMW, TODAY);
        return rwanda;
    }

    private static void assertRefused(Participation participation, ActKind kind, String date, String code) {
        assertThatThrownBy(() -> participation.record(act(kind, date), ICRMW, TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Instrument instrument(String code) {
        return InstrumentCatalogue.read().stream()
                .filter(facts -> facts.code().equals(code))
                .findFirst()
                .map(facts -> Instrument.of(facts, InstrumentOrigin.CATALOGUE))
                .orElseThrow();
    }

    private static Act act(ActKind kind, String date) {
        return Act.of(kind, LocalDate.parse(date), "a test", Instant.EPOCH);
    }
}
