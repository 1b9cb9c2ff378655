package org.iom.iml.instruments.declaration;

import jakarta.inject.Singleton;
import org.iom.iml.instruments.declaration.rule.RuleBook;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.party.Parties;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The check of the codes in a request against the registry. */
@Singleton
class DeclarationCodes {

    private static final String KNOWN_TARGET = """
            (select 1 as one from provision
                where e_id = :target and (instrument = cast(:instrument as text) or cast(:instrument as text) is null) limit 1)
            union (select 1 from declaration where targets @> array[cast(:target as text)]
                and (instrument = cast(:instrument as text) or cast(:instrument as text) is null) limit 1)
            union (select 1 where cast(:instrument as text) is not null
                and cast(:target as text) like '%\\_%'
                and not exists (select from provision where instrument = cast(:instrument as text)))""";

    private final Instruments instruments;
    private final Parties parties;
    private final RuleBook rules;
    private final Rows rows;

    DeclarationCodes(Instruments instruments, Parties parties, RuleBook rules, Rows rows) {
        this.instruments = instruments;
        this.parties = parties;
        this.rules = rules;
        this.rows = rows;
    }

    /** Returns the code of the instrument named in the path, if it exists. */
    String instrument(String code) {
        return instruments.named(code).code();
    }

    /** Returns the code of the party named in the path, if it exists. */
    String party(String code) {
        return parties.named(code).code();
    }

    void check(DeclarationSubject subject, DeclarationFilter filter) {
        instruments.require("?instrument", subject.instrument());
        parties.require("?party", subject.party());
        checkProcedure(filter.procedure());
        checkTarget(subject.instrument(), filter.target());
    }

    /**
     * Refuses an address that neither the instrument's text nor any statement has; where the text is not held, accepts
     * any.
     */
    private void checkTarget(@Nullable String instrument, @Nullable String target) {
        if (target != null
                && rows.list(
                                KNOWN_TARGET,
                                Values.of("target", target).and("instrument", instrument),
                                row -> row.integer("one"))
                        .isEmpty()) {
            throw BadInput.parameter(
                    "target", "There is no provision " + target + "; see the provisions of the instrument.");
        }
    }

    private void checkProcedure(@Nullable String name) {
        if (name != null && !rules.procedures().contains(name)) {
            throw BadInput.parameter("procedure", "one of " + String.join(", ", rules.procedures()));
        }
    }
}
