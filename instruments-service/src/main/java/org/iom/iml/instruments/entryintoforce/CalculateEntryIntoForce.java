package org.iom.iml.instruments.entryintoforce;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.iom.iml.instruments.coverage.KnowledgeTable;
import org.iom.iml.instruments.coverage.RecordKind;
import org.iom.iml.instruments.entryintoforce.EntryIntoForceResource.NewCalculation;
import org.iom.iml.instruments.entryintoforce.EntryIntoForceView.PartyDate;
import org.iom.iml.instruments.entryintoforce.EntryIntoForceView.TreatyDate;
import org.iom.iml.instruments.entryintoforce.RecordedDeposits.Recorded;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.instrument.clause.CalculationStep;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.instruments.party.Parties;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The computation of entry into force from recorded or hypothetical deposits. */
@Singleton
class CalculateEntryIntoForce {

    private final Instruments instruments;
    private final Parties parties;
    private final RecordedDeposits recorded;
    private final SupposedDeposits supposed;
    private final KnowledgeTable knowledge;

    CalculateEntryIntoForce(
            Instruments instruments,
            Parties parties,
            RecordedDeposits recorded,
            SupposedDeposits supposed,
            KnowledgeTable knowledge) {
        this.instruments = instruments;
        this.parties = parties;
        this.recorded = recorded;
        this.supposed = supposed;
        this.knowledge = knowledge;
    }

    EntryIntoForceView recorded(String code, @Nullable String party) {
        Instrument instrument = instruments.named(code);
        parties.require("?party", party);
        FinalClauses clauses = instrument.finalClauses();
        if (clauses == null) {
            return nothing(
                    instrument,
                    null,
                    "final-clauses-unknown",
                    instrument.kind().isTreaty()
                            ? "No final clauses of this instrument are recorded: nothing can be computed."
                            : "An instrument of this kind does not enter into force by deposits.");
        }
        Recorded all = recorded.under(instrument.code());
        if (all.consents().isEmpty()
                && knowledge.of(RecordKind.ACTS, instrument.code()).complete().isEmpty()) {
            return nothing(
                    instrument,
                    clauses.source(),
                    "deposits-unknown",
                    "No source that was loaded tells who has consented to this instrument: nothing can be computed.");
        }
        Reckoning reckoning = new Reckoning(clauses, floor(clauses), instrument.inForceOn());
        TreatyDate treaty = reckoning.treaty(all.consents());
        if (party == null) {
            return new EntryIntoForceView(code, clauses.source(), treaty, List.of(), List.of());
        }
        List<PartyDate> dates = reckoning.parties(of(all.consents(), consent -> party.equals(consent.party())), treaty);
        return new EntryIntoForceView(
                code,
                clauses.source(),
                treaty,
                dates,
                reckoning.denunciations(
                        of(all.denunciations(), notified -> party.equals(notified.party())), dates, treaty));
    }

    EntryIntoForceView supposed(NewCalculation asked) {
        if ((asked.instrument() == null) == (asked.finalClauses() == null)) {
            throw BadInput.unprocessable(
                    "instrument-or-clauses", "Give either the code of an instrument or final clauses.");
        }
        Instrument instrument = asked.instrument() == null ? null : instrument(asked.instrument(), "/instrument");
        FinalClauses clauses = clauses(asked, instrument);
        List<Consent> own = supposed.consents(asked);
        List<Consent> counted = new ArrayList<>(own);
        if (Boolean.TRUE.equals(asked.withRecordedDeposits()) && instrument != null) {
            counted.addAll(recorded.under(instrument.code()).consents());
        }
        LocalDate stated = asked.treatyInForceOn() != null || instrument == null
                ? asked.treatyInForceOn()
                : instrument.inForceOn();
        Reckoning reckoning = new Reckoning(clauses, floor(clauses), stated);
        TreatyDate treaty = reckoning.treaty(counted);
        List<PartyDate> dates = reckoning.parties(own, treaty);
        return new EntryIntoForceView(
                asked.instrument(),
                clauses.source(),
                treaty,
                dates,
                reckoning.denunciations(supposed.denunciations(asked), dates, treaty));
    }

    private FinalClauses clauses(NewCalculation asked, @Nullable Instrument instrument) {
        FinalClauses clauses = instrument == null
                ? Objects.requireNonNull(asked.finalClauses()).clauses()
                : instrument.finalClauses();
        if (clauses == null) {
            throw BadInput.field(
                    "/instrument", "final-clauses-unknown", "No final clauses of this instrument are recorded.");
        }
        return clauses;
    }

    private @Nullable LocalDate floor(FinalClauses clauses) {
        String code = clauses.notBeforeInstrument();
        return code == null
                ? null
                : instrument(code, "/finalClauses/notBeforeInstrument").inForceOn();
    }

    private Instrument instrument(String code, String pointer) {
        return instruments
                .findByIdOptional(code)
                .orElseThrow(() -> BadInput.unknown(pointer, "instrument", code, "/v1/instruments"));
    }

    /** Returns a result without computed dates, where the basis of a computation is not known. */
    private static EntryIntoForceView nothing(Instrument instrument, @Nullable String source, String rule, String why) {
        CalculationStep step = new CalculationStep(rule, List.of(), null, instrument.inForceOn(), null, why);
        TreatyDate treaty = new TreatyDate(instrument.inForceOn(), null, false, 0, List.of(step));
        return new EntryIntoForceView(instrument.code(), source, treaty, List.of(), List.of());
    }

    private static <T> List<T> of(List<T> all, Predicate<T> party) {
        return all.stream().filter(party).toList();
    }
}
