package org.iom.iml.instruments.declaration;

import jakarta.inject.Singleton;
import org.iom.iml.instruments.declaration.rule.RuleBook;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.party.Parties;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Refuses codes of which the registry does not know, where they are given. */
@Singleton
class DeclarationCodes {

    private final Instruments instruments;
    private final Parties parties;
    private final RuleBook rules;

    DeclarationCodes(Instruments instruments, Parties parties, RuleBook rules) {
        this.instruments = instruments;
        this.parties = parties;
        this.rules = rules;
    }

    /** The instrument that an address names. */
    String instrument(String code) {
        return instruments.named(code).code();
    }

    /** The party that an address names. */
    String party(String code) {
        return parties.named(code).code();
    }

    void check(DeclarationSubject subject, DeclarationFilter filter) {
        instruments.require("?instrument", subject.instrument());
        parties.require("?party", subject.party());
        checkProcedure(filter.procedure());
    }

    private void checkProcedure(@Nullable String name) {
        if (name != null && !rules.procedures().contains(name)) {
            throw BadInput.parameter("procedure", "one of " + String.join(", ", rules.procedures()));
        }
    }
}
