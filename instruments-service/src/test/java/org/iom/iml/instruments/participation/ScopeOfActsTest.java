package org.iom.iml.instruments.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.InstrumentCatalogue;
import org.iom.iml.instruments.instrument.InstrumentOrigin;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.participation.act.KnownActs;
import org.iom.iml.instruments.participation.act.Territories;
import org.iom.iml.instruments.participation.standing.PartStatus;
import org.iom.iml.instruments.participation.standing.Status;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Acts on a part of an instrument, and acts for territories. */
class ScopeOfActsTest {

    private static final Terms UNDER_C097 = under("ILO-C097");
    private static final Terms UNDER_CSR1951 = under("CSR1951");

    private final Participation member = new Participation("ILO-C097", "GBR");
    private final Participation state = new Participation("CSR1951", "GBR");

    @Test
    void anAnnexIsExcludedAcceptedAndDenouncedByItself() {
        member.record(List.of(act(ActKind.RATIFICATION, "1951-01-22", null)), UNDER_C097);
        member.record(List.of(act(ActKind.EXCLUSION_OF_PART, "1951-01-22", "annex_1")), UNDER_C097);
        member.record(List.of(act(ActKind.EXCLUSION_OF_PART, "1951-01-22", "annex_3")), UNDER_C097);
        member.record(List.of(act(ActKind.ACCEPTANCE_OF_PART, "1960-05-02", "annex_3")), UNDER_C097);
        member.record(List.of(act(ActKind.DENUNCIATION_OF_PART, "1962-03-01", "annex_2")), UNDER_C097);

        assertThat(parts("1951-06-01")).containsExactly("excluded", "contracting", "excluded");
        assertThat(parts("1960-05-02")).containsExactly("excluded", "party", "party");
        assertThat(parts("1963-02-28")).containsExactly("excluded", "party", "party");
        assertThat(parts("1963-03-01")).containsExactly("excluded", "former", "party");
        assertThat(member.timeline().on(LocalDate.of(2020, 1, 1))).isEqualTo(Status.PARTY);
        assertThat(PartStatus.of("annex_3", member.log().counting(), member.timeline(), LocalDate.of(1970, 1, 1)))
                .isEqualTo(new PartStatus("annex_3", "party", LocalDate.of(1960, 5, 2)));
    }

    @Test
    void aNewRatificationTakesInWhatItDoesNotExclude() {
        member.record(List.of(act(ActKind.RATIFICATION, "1951-01-22", null)), UNDER_C097);
        member.record(List.of(act(ActKind.EXCLUSION_OF_PART, "1951-01-22", "annex_1")), UNDER_C097);
        member.record(List.of(act(ActKind.DENUNCIATION, "1962-06-01", null)), UNDER_C097);
        member.record(List.of(act(ActKind.RATIFICATION, "1970-01-22", null)), UNDER_C097);

        assertThat(parts("1965-01-01")).containsExactly("former", "former", "former");
        assertThat(parts("1971-01-22")).containsExactly("party", "party", "party");
    }

    @Test
    void actsOnPartsThatMakeNoSenseAreRefused() {
        assertRefused(
                member,
                UNDER_C097,
                act(ActKind.EXCLUSION_OF_PART, "1951-01-22", "annex_1"),
                "exclusion-without-consent");
        member.record(List.of(act(ActKind.RATIFICATION, "1951-01-22", null)), UNDER_C097);

        assertRefused(
                member,
                UNDER_C097,
                act(ActKind.EXCLUSION_OF_PART, "1952-01-22", "annex_1"),
                "exclusion-without-consent");
        assertRefused(member, UNDER_C097, act(ActKind.EXCLUSION_OF_PART, "1951-01-22", "annex_4"), "part-not-separate");
        assertRefused(member, UNDER_C097, act(ActKind.EXCLUSION_OF_PART, "1951-01-22", null), "part-not-separate");
        assertRefused(member, UNDER_C097, act(ActKind.RATIFICATION, "1951-01-23", "annex_1"), "part-not-separate");
        assertRefused(
                member, UNDER_C097, act(ActKind.ACCEPTANCE_OF_PART, "1960-01-22", "annex_1"), "part-not-excluded");
        assertRefused(
                member,
                UNDER_C097,
                act(ActKind.DENUNCIATION_OF_PART, "1961-01-22", "annex_1"),
                "denunciation-too-early");
        assertRefused(
                member,
                UNDER_C097,
                act(ActKind.DENUNCIATION_OF_PART, "1963-01-22", "annex_1"),
                "denunciation-not-open");
        member.record(List.of(act(ActKind.DENUNCIATION_OF_PART, "1962-01-22", "annex_1")), UNDER_C097);
        assertRefused(
                member, UNDER_C097, act(ActKind.DENUNCIATION_OF_PART, "1962-10-22", "annex_1"), "nothing-to-denounce");
        assertRefused(
                state,
                UNDER_CSR1951,
                act(ActKind.EXCLUSION_OF_PART, "1954-03-11", "annex_1"),
                "act-not-known-to-instrument");
    }

    @Test
    void aConsentExtendsToTerritoriesUntilItIsWithdrawnFromThem() {
        state.record(List.of(over(ActKind.RATIFICATION, "1954-03-11", "IMN", "JEY")), UNDER_CSR1951);
        state.record(List.of(over(ActKind.TERRITORIAL_APPLICATION, "1956-10-25", "GIB")), UNDER_CSR1951);
        state.record(List.of(over(ActKind.TERRITORIAL_WITHDRAWAL, "1970-01-01", "JEY")), UNDER_CSR1951);

        assertThat(Territories.in(state.log().counting()).extensions())
                .extracting(
                        Territories.Extension::territory, Territories.Extension::since, Territories.Extension::until)
                .containsExactlyInAnyOrder(
                        tuple("IMN", LocalDate.of(1954, 6, 9), null),
                        tuple("JEY", LocalDate.of(1954, 6, 9), LocalDate.of(1970, 1, 1)),
                        tuple("GIB", LocalDate.of(1956, 10, 25), null));
        assertThat(state.territories()).containsExactlyInAnyOrder("IMN", "JEY", "GIB");
        assertThat(state.timeline().on(LocalDate.of(2020, 1, 1))).isEqualTo(Status.PARTY);
    }

    @Test
    void actsForTerritoriesThatMakeNoSenseAreRefused() {
        assertRefused(
                state, UNDER_CSR1951, over(ActKind.TERRITORIAL_APPLICATION, "1956-10-25", "GIB"), "nothing-to-extend");
        state.record(List.of(over(ActKind.RATIFICATION, "1954-03-11")), UNDER_CSR1951);

        assertRefused(
                state,
                UNDER_CSR1951,
                over(ActKind.TERRITORIAL_APPLICATION, "1956-10-25"),
                "territories-not-as-the-act");
        assertRefused(
                state, UNDER_CSR1951, over(ActKind.DENUNCIATION, "1966-10-25", "GIB"), "territories-not-as-the-act");
        assertRefused(
                state, UNDER_CSR1951, over(ActKind.TERRITORIAL_WITHDRAWAL, "1966-10-25", "GIB"), "nothing-to-withdraw");
    }

    @Test
    void theInternationalLabourOrganizationRegistersRatificationsOnly() {
        List<Instrument> instruments = InstrumentCatalogue.read().stream()
                .filter(facts -> facts.code().startsWith("ILO-"))
                .map(facts -> Instrument.of(facts, InstrumentOrigin.CATALOGUE))
                .toList();

        assertThat(instruments).isNotEmpty().allSatisfy(instrument -> {
            for (ActKind kind : List.of(ActKind.SIGNATURE, ActKind.ACCESSION, ActKind.SUCCESSION, ActKind.ACCEPTANCE)) {
                assertThat(KnownActs.refusal(kind, instrument)).isPresent();
            }
            assertThat(KnownActs.refusal(ActKind.RATIFICATION, instrument)).isEmpty();
        });
    }

    private List<String> parts(String on) {
        return KnownActs.parts(UNDER_C097.instrument()).stream()
                .map(part -> PartStatus.of(part, member.log().counting(), member.timeline(), LocalDate.parse(on)))
                .map(PartStatus::status)
                .toList();
    }

    private static void assertRefused(Participation participation, Terms terms, Act act, String code) {
        assertThatThrownBy(() -> participation.record(List.of(act), terms))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Terms under(String code) {
        return new Terms(
                InstrumentCatalogue.read().stream()
                        .filter(facts -> facts.code().equals(code))
                        .map(facts -> Instrument.of(facts, InstrumentOrigin.CATALOGUE))
                        .findFirst()
                        .orElseThrow(),
                null,
                Knowledge.NONE,
                LocalDate.of(2026, 1, 31));
    }

    private static Act act(ActKind kind, String date, @Nullable String part) {
        return act(kind, date, part, List.of());
    }

    private static Act over(ActKind kind, String date, String... territories) {
        return act(kind, date, null, List.of(territories));
    }

    private static Act act(ActKind kind, String date, @Nullable String part, List<String> territories) {
        return Act.entering(
                new Act.Deed(kind, LocalDate.parse(date), part, territories),
                null,
                new Act.Origin("a test", true, null, null, false),
                Instant.EPOCH);
    }
}
