package org.iom.iml.instruments.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.iom.iml.events.ActsRecorded;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.events.StatedAct;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.InstrumentCatalogue;
import org.iom.iml.instruments.instrument.InstrumentOrigin;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.participation.standing.Status;
import org.iom.iml.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final Terms UNDER_ICRMW = terms(instrument("ICRMW"));

    @Test
    void anActChangesTheParticipationAndTellsTheWholeTimeline() {
        Participation rwanda = new Participation("ICRMW", "RWA");

        List<InstrumentsFact> facts = rwanda.record(List.of(act(ActKind.ACCESSION, "2008-12-15")), UNDER_ICRMW);

        assertThat(facts).hasSize(2);
        assertThat(facts.getFirst())
                .isInstanceOfSatisfying(
                        ActsRecorded.class,
                        recorded -> assertThat(recorded.acts())
                                .extracting(StatedAct::kind, StatedAct::effectiveOn)
                                .containsExactly(tuple("accession", LocalDate.of(2009, 4, 1))));
        assertThat(facts.getLast())
                .isEqualTo(new ParticipationChanged(
                        "RWA",
                        "ICRMW",
                        List.of(
                                new StatusInterval(
                                        "contracting", LocalDate.of(2008, 12, 15), LocalDate.of(2009, 4, 1), false),
                                new StatusInterval("party", LocalDate.of(2009, 4, 1), null, true))));
    }

    @Test
    void whatATableSaysIsLearntOnce() {
        Participation argentina = new Participation("ICRMW", "ARG");
        List<Act> said = List.of(act(ActKind.SIGNATURE, "2004-08-10"), act(ActKind.RATIFICATION, "2007-02-23"));

        assertThat(argentina.learn(said, UNDER_ICRMW)).isNotEmpty();
        assertThat(argentina.learn(said, UNDER_ICRMW)).isEmpty();
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
                        .record(List.of(act(ActKind.find(kind).orElseThrow(), date)), terms(instrument(instrument))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void whatIsSoftIsEndorsedAndBindsNobody() {
        Participation kenya = new Participation("GCM", "KEN");

        kenya.record(List.of(act(ActKind.VOTE_FOR, "2018-12-19")), terms(instrument("GCM")));

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

        rwanda.record(List.of(act(ActKind.DENUNCIATION, "2014-04-01")), UNDER_ICRMW);
        assertThat(rwanda.timeline().on(LocalDate.of(2015, 4, 30))).isEqualTo(Status.PARTY);
        assertThat(rwanda.timeline().on(LocalDate.of(2015, 5, 1))).isEqualTo(Status.FORMER);

        Instrument covenant = instrument("ICCPR");
        Participation bound = new Participation("ICCPR", "KEN");
        bound.record(List.of(act(ActKind.ACCESSION, "1972-05-01")), terms(covenant));
        assertThatThrownBy(() -> bound.record(List.of(act(ActKind.DENUNCIATION, "2000-01-01")), terms(covenant)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("no-denunciation-clause"));
    }

    @Test
    void theProtocolOf1967KnowsAccessionAndSuccessionOnlyAndStandsByItself() {
        Terms protocol = terms(instrument("PSR1967"));
        Participation unitedStates = new Participation("PSR1967", "USA");
        assertThatThrownBy(() -> unitedStates.record(List.of(act(ActKind.SIGNATURE, "1968-11-01")), protocol))
                .isInstanceOf(Refusal.class);

        unitedStates.record(List.of(act(ActKind.ACCESSION, "1968-11-01")), protocol);

        assertThat(unitedStates.timeline().intervals())
                .containsExactly(new StatusInterval("party", LocalDate.of(1968, 11, 1), null));
        assertThat(new Participation("CSR1951", "USA").timeline().intervals()).isEmpty();
    }

    @Test
    void anEndOfProvisionalApplicationNeedsItsBeginning() {
        Participation rwanda = new Participation("ICRMW", "RWA");
        assertRefused(rwanda, ActKind.END_OF_PROVISIONAL_APPLICATION, "2009-01-01", "nothing-applied-provisionally");

        rwanda.record(List.of(act(ActKind.PROVISIONAL_APPLICATION, "2008-01-01")), UNDER_ICRMW);
        rwanda.record(List.of(act(ActKind.END_OF_PROVISIONAL_APPLICATION, "2009-01-01")), UNDER_ICRMW);
        assertThat(rwanda.timeline().on(TODAY)).isEqualTo(Status.NONE);
    }

    private static Participation aPartySince2009() {
        Participation rwanda = new Participation("ICRMW", "RWA");
        rwanda.record(List.of(act(ActKind.ACCESSION, "2008-12-15")), UNDER_ICRMW);
        return rwanda;
    }

    private static void assertRefused(Participation participation, ActKind kind, String date, String code) {
        assertThatThrownBy(() -> participation.record(List.of(act(kind, date)), UNDER_ICRMW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Terms terms(Instrument instrument) {
        return new Terms(instrument, null, Knowledge.NONE, TODAY);
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
