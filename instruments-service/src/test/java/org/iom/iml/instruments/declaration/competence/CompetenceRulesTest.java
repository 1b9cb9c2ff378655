package org.iom.iml.instruments.declaration.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.declaration.competence.CompetenceRules.Acceptance;
import org.iom.iml.instruments.declaration.competence.CompetenceRules.Bound;
import org.iom.iml.instruments.declaration.competence.CompetenceRules.Content;
import org.iom.iml.instruments.declaration.competence.CompetenceRules.Period;
import org.iom.iml.instruments.declaration.competence.CompetenceRules.Spoken;
import org.iom.iml.instruments.declaration.rule.Basis;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.rule.RuleBook;
import org.iom.iml.instruments.declaration.rule.TreatyRules;
import org.iom.iml.instruments.declaration.rule.TreatyRules.Procedure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompetenceRulesTest {

    private static final LocalDate BOUND = LocalDate.of(2000, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final TreatyRules ICRMW = new RuleBook().of("ICRMW");
    private static final Procedure INDIVIDUAL =
            ICRMW.procedure("individual-communications").orElseThrow();
    private static final Procedure INQUIRY =
            new RuleBook().of("CAT").procedure("inquiry").orElseThrow();

    @Test
    void whoIsPartyAcceptsOnlyWhatItDeclared() {
        CompetenceRules rules = icrmw(List.of("SLV", "LBY"), List.of(accepting("SLV", LocalDate.of(2015, 1, 23))));

        assertThat(rules.of("SLV", "ICRMW", INDIVIDUAL, DAY)).hasValueSatisfying(acceptance -> {
            assertThat(acceptance.accepts()).isEqualTo(Truth.TRUE);
            assertThat(acceptance.since()).isEqualTo("2015-01-23");
        });
        assertThat(rules.of("LBY", "ICRMW", INDIVIDUAL, DAY))
                .map(Acceptance::accepts)
                .contains(Truth.FALSE);
        assertThat(rules.of("KEN", "ICRMW", INDIVIDUAL, DAY)).isEmpty();
        assertThat(rules.of("SLV", "ICRMW", INDIVIDUAL, LocalDate.of(2015, 1, 22)))
                .map(Acceptance::accepts)
                .contains(Truth.FALSE);
    }

    @Test
    void whatIsDeclaredIsKnownUntilTheSourceThatTellsItEvenWhereOthersMayHaveDeclaredToo() {
        LocalDate page = LocalDate.of(2025, 10, 10);
        Knowledge partial = new Knowledge(List.of(new Knowledge.Source(page, false, Set.of(), Set.of())));
        KnownRecords known = new KnownRecords(Map.of(), Map.of(), Map.of("ICRMW", partial));

        assertThat(known.until(Basis.DECLARATION, "ICRMW", "SLV")).isNull();
        assertThat(known.untilSaid("ICRMW", "SLV", DAY)).isEqualTo(page);
        assertThat(KnownRecords.NONE.untilSaid("ICRMW", "SLV", DAY)).isEqualTo(DAY);
        assertThat(KnownRecords.NONE.untilSaid("ICRMW", "SLV", null)).isNull();
    }

    @Test
    void aDeclarationOfOneWhoIsNotPartyAcceptsNothing() {
        CompetenceRules rules = icrmw(List.of(), List.of(accepting("SLV", BOUND)));

        assertThat(rules.accepting("ICRMW", INDIVIDUAL, DAY)).isEmpty();
        assertThat(ICRMW.procedure("inquiry")).isEmpty();
    }

    @Property
    void aProcedureIsInForceFromTheTenthDeclarationOn(@ForAll @IntRange(max = 20) int declared) {
        List<String> parties = IntStream.range(0, 20).mapToObj(i -> "P" + i).toList();
        CompetenceRules rules = icrmw(
                parties,
                IntStream.range(0, declared)
                        .mapToObj(i -> accepting("P" + i, BOUND.plusYears(1).plusDays(i)))
                        .toList());

        CompetenceRules.InForce inForce = rules.inForce("ICRMW", INDIVIDUAL, DAY);

        assertThat(inForce.counted()).isEqualTo(declared);
        assertThat(inForce.is()).isEqualTo(Truth.of(declared >= 10));
        assertThat(inForce.since())
                .isEqualTo(declared >= 10 ? BOUND.plusYears(1).plusDays(9) : null);
    }

    @Test
    void itStaysInForceWhenOneIsWithdrawnAndIsNotDatedWhereADeclarationIsNot() {
        List<String> parties = IntStream.range(0, 10).mapToObj(i -> "P" + i).toList();
        Spoken withdrawn = said("P9", Effect.OPTIONAL_DECLARATION, BOUND.plusDays(9), BOUND.plusYears(5), "art_77");
        List<Spoken> nine = IntStream.range(0, 9)
                .mapToObj(i -> accepting("P" + i, BOUND.plusDays(i)))
                .toList();
        CompetenceRules dated = icrmw(parties, concat(nine, withdrawn));
        CompetenceRules undated = icrmw(parties, concat(nine, accepting("P9", null)));

        assertThat(dated.inForce("ICRMW", INDIVIDUAL, DAY)).satisfies(inForce -> {
            assertThat(inForce.is()).isEqualTo(Truth.TRUE);
            assertThat(inForce.counted()).isEqualTo(9);
            assertThat(inForce.since()).isEqualTo(BOUND.plusDays(9));
        });
        assertThat(undated.inForce("ICRMW", INDIVIDUAL, DAY)).satisfies(inForce -> {
            assertThat(inForce.is()).isEqualTo(Truth.TRUE);
            assertThat(inForce.since()).isNull();
        });
    }

    @Test
    void whereNoSectionWasLoadedNobodyKnowsWhoRefused() {
        CompetenceRules rules = new CompetenceRules(
                List.of(ICRMW),
                List.of(bound("ICRMW", "SLV"), bound("ICRMW", "LBY"), bound("CAT", "FRA")),
                List.of(accepting("SLV", BOUND)),
                KnownRecords.NONE,
                Map.of());

        assertThat(rules.of("SLV", "ICRMW", INDIVIDUAL, DAY))
                .map(Acceptance::accepts)
                .contains(Truth.TRUE);
        assertThat(rules.of("LBY", "ICRMW", INDIVIDUAL, DAY))
                .map(Acceptance::accepts)
                .contains(Truth.UNKNOWN);
        assertThat(rules.of("FRA", "CAT", INQUIRY, DAY))
                .map(Acceptance::accepts)
                .contains(Truth.UNKNOWN);
        assertThat(rules.inForce("ICRMW", INDIVIDUAL, DAY).is()).isEqualTo(Truth.UNKNOWN);
        assertThat(rules.isParty("KEN", "ICRMW", DAY)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whoIsNoPartyAcceptsNothingAsFarAsItsActsAreKnown() {
        Map<String, Knowledge> acts = everything("ICRMW").acts();
        CompetenceRules rules = new CompetenceRules(
                List.of(ICRMW), List.of(), List.of(), new KnownRecords(acts, Map.of(), Map.of()), Map.of());
        LocalDate later = DAY.plusDays(1);

        assertThat(ICRMW.procedures()).isNotEmpty().allSatisfy(procedure -> {
            CompetenceView view = CompetenceView.of(new CompetenceView.Asked("FRA", "ICRMW", later), procedure, rules);
            assertThat(view.competent()).isEqualTo(Truth.FALSE);
            assertThat(view.knownUntil()).isEqualTo(DAY);
            assertThat(view.beyondKnown()).isTrue();
        });
    }

    @Test
    void anOptOutEndsWithItsWithdrawal() {
        CompetenceRules rules = new CompetenceRules(
                List.of(),
                List.of(bound("CAT", "CHL")),
                List.of(new Spoken(
                        "CAT",
                        "CHL",
                        UUID.randomUUID(),
                        new Content(Effect.OPT_OUT, List.of(), List.of("art_20")),
                        BOUND,
                        new Period(BOUND, LocalDate.of(2010, 1, 1)),
                        false)),
                everything("CAT"),
                Map.of());

        assertThat(rules.of("CHL", "CAT", INQUIRY, LocalDate.of(2009, 1, 1)))
                .map(Acceptance::accepts)
                .contains(Truth.FALSE);
        assertThat(rules.of("CHL", "CAT", INQUIRY, DAY))
                .map(Acceptance::accepts)
                .contains(Truth.TRUE);
    }

    @Test
    void whatNobodySawDecidesNothingAndIsShownApart() {
        Spoken seen = accepting("SLV", BOUND);
        Spoken unseen = new Spoken("ICRMW", "SLV", seen.id(), seen.content(), BOUND, seen.stands(), true);
        CompetenceRules rules = new CompetenceRules(
                List.of(ICRMW), List.of(bound("ICRMW", "SLV")), List.of(unseen), KnownRecords.NONE, Map.of());

        CompetenceView view = CompetenceView.of(new CompetenceView.Asked("SLV", "ICRMW", DAY), INDIVIDUAL, rules);

        assertThat(view.accepted()).isEqualTo(Truth.UNKNOWN);
        assertThat(view.declaration()).isNull();
        assertThat(view.toVerify()).isEqualTo(unseen.id());
        assertThat(rules.accepting("ICRMW", INDIVIDUAL, DAY)).isEmpty();
    }

    @Test
    void beforeItsOwnDateATreatyBindsNobodyAndHasNoProcedure() {
        CompetenceRules rules = new CompetenceRules(
                List.of(ICRMW), List.of(), List.of(), KnownRecords.NONE, Map.of("ICRMW", LocalDate.of(2003, 7, 1)));
        LocalDate before = LocalDate.of(1800, 1, 1);

        assertThat(rules.isParty("FRA", "ICRMW", before)).isEqualTo(Truth.FALSE);
        assertThat(rules.inForce("ICRMW", INDIVIDUAL, before).is()).isEqualTo(Truth.FALSE);
        assertThat(rules.isParty("FRA", "ICRMW", DAY)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aDateThatADepositaryGivesForAProcedureDecidesWithoutDeclarations() {
        TreatyRules covenant = new RuleBook().of("ICCPR");
        Procedure interState = covenant.procedure("inter-state-communications").orElseThrow();
        CompetenceRules rules =
                new CompetenceRules(List.of(covenant), List.of(), List.of(), KnownRecords.NONE, Map.of());

        assertThat(rules.inForce("ICCPR", interState, LocalDate.of(1979, 3, 27)).is())
                .isEqualTo(Truth.FALSE);
        assertThat(rules.inForce("ICCPR", interState, LocalDate.of(1979, 3, 28)).since())
                .isEqualTo("1979-03-28");
    }

    private static CompetenceRules icrmw(List<String> parties, List<Spoken> spoken) {
        return new CompetenceRules(
                List.of(ICRMW),
                parties.stream().map(party -> bound("ICRMW", party)).toList(),
                spoken,
                everything("ICRMW"),
                Map.of());
    }

    private static KnownRecords everything(String instrument) {
        Map<String, Knowledge> known =
                Map.of(instrument, new Knowledge(List.of(new Knowledge.Source(DAY, true, Set.of(), Set.of()))));
        return new KnownRecords(known, known, known);
    }

    private static Bound bound(String instrument, String party) {
        return new Bound(instrument, party, List.of(new Period(BOUND, null)), BOUND);
    }

    private static Spoken accepting(String party, @Nullable LocalDate madeOn) {
        return said(party, Effect.OPTIONAL_DECLARATION, madeOn, null, "art_77");
    }

    private static Spoken said(
            String party, Effect effect, @Nullable LocalDate madeOn, @Nullable LocalDate until, String target) {
        LocalDate from = madeOn == null ? LocalDate.of(1990, 12, 18) : madeOn;
        return new Spoken(
                "ICRMW",
                party,
                UUID.randomUUID(),
                new Content(effect, List.of("individual-communications"), List.of(target)),
                madeOn,
                new Period(from, until),
                false);
    }

    private static List<Spoken> concat(List<Spoken> some, Spoken one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
