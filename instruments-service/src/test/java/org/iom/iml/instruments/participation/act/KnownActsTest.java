package org.iom.iml.instruments.participation.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.InstrumentFacts;
import org.iom.iml.instruments.instrument.InstrumentKind;
import org.iom.iml.instruments.instrument.InstrumentOrigin;
import org.iom.iml.instruments.instrument.Milestones;
import org.iom.iml.instruments.instrument.Regime;
import org.iom.iml.instruments.instrument.Registration;
import org.iom.iml.instruments.instrument.Sourcing;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class KnownActsTest {

    private static final Set<ActKind> POLITICAL =
            EnumSet.of(ActKind.ENDORSEMENT, ActKind.VOTE_FOR, ActKind.VOTE_AGAINST, ActKind.ABSTENTION);
    private static final Set<InstrumentKind> WITHOUT_ACTS =
            EnumSet.of(InstrumentKind.CUSTOM, InstrumentKind.GOVERNANCE_DOCUMENT, InstrumentKind.JURISPRUDENCE);

    @TestFactory
    Stream<DynamicTest> everyKindKnowsItsActsAndRefusesOthersWithTheReason() {
        return Stream.of(InstrumentKind.values())
                .flatMap(kind -> Stream.of(ActKind.values())
                        .map(act -> DynamicTest.dynamicTest(kind.code() + " " + act.code(), () -> check(kind, act))));
    }

    private static void check(InstrumentKind kind, ActKind act) {
        boolean knows = !WITHOUT_ACTS.contains(kind)
                && (kind == InstrumentKind.SOFT_LAW) == POLITICAL.contains(act)
                && !act.concernsPart();

        Optional<Refusal> refusal = KnownActs.refusal(act, instrument(kind, null));

        assertThat(refusal.isEmpty()).isEqualTo(knows);
        refusal.ifPresent(reason -> {
            assertThat(reason.code()).isEqualTo("act-not-known-to-instrument");
            assertThat(reason.detail())
                    .contains("ATLANTIS", kind.code(), act.code().replace('-', ' '));
        });
    }

    @Test
    void anInstrumentThatKnowsFewerActsThanItsKindRefusesTheOthers() {
        Instrument labour = instrument(InstrumentKind.MULTILATERAL_TREATY, List.of("ratification", "denunciation"));

        assertThat(KnownActs.refusal(ActKind.RATIFICATION, labour)).isEmpty();
        assertThat(KnownActs.refusal(ActKind.ACCESSION, labour)).isPresent();
    }

    private static Instrument instrument(InstrumentKind kind, @Nullable List<String> acts) {
        InstrumentFacts facts = new InstrumentFacts(
                "ATLANTIS",
                kind,
                Map.of("en", "Atlantis"),
                Milestones.UNKNOWN,
                Registration.NONE,
                new Regime(null, null, acts, null),
                null,
                new Sourcing(Map.of("title", "none"), null));
        return Instrument.of(facts, InstrumentOrigin.UNIT);
    }
}
