package org.iom.iml.instruments.declaration.published;

import jakarta.inject.Singleton;
import org.iom.iml.instruments.declaration.rule.RuleBook;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.InstrumentKind;
import org.iom.iml.instruments.party.PartyDirectory;
import org.iom.iml.instruments.party.PartyMatch;

/** The factory of readers for statements about an instrument. */
@Singleton
class StatementReaders {

    private final PartyDirectory parties;
    private final Territories territories;
    private final RuleBook rules;

    StatementReaders(PartyDirectory parties, Territories territories, RuleBook rules) {
        this.parties = parties;
        this.territories = territories;
        this.rules = rules;
    }

    ReadStatement under(Instrument instrument) {
        return new ReadStatement(
                rules.of(instrument.code()),
                instrument.kind() == InstrumentKind.PROTOCOL,
                name -> party(name).party(),
                territories::named);
    }

    /** Returns the party that a written name denotes. */
    PartyMatch party(String name) {
        return parties.resolve(name);
    }
}
