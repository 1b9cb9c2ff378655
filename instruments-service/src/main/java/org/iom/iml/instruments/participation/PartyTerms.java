package org.iom.iml.instruments.participation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.coverage.KnowledgeTable;
import org.iom.iml.instruments.coverage.RecordKind;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.party.PartyDirectory;

/** The lookup of the terms on which parties act under an instrument. */
@Singleton
class PartyTerms {

    private final PartyDirectory parties;
    private final KnowledgeTable known;
    private final Clock clock;

    PartyTerms(PartyDirectory parties, KnowledgeTable known, Clock clock) {
        this.parties = parties;
        this.known = known;
        this.clock = clock;
    }

    /** Returns the terms under {@code instrument}, by code of the party. */
    Function<String, Terms> under(Instrument instrument) {
        Knowledge knowledge = known.of(RecordKind.ACTS, instrument.code());
        LocalDate today = LocalDate.now(clock);
        return party -> new Terms(instrument, parties.successionOf(party).orElse(null), knowledge, today);
    }
}
