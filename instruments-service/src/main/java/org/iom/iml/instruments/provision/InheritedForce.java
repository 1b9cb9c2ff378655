package org.iom.iml.instruments.provision;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.instrument.Revised;
import org.iom.iml.instruments.provision.edition.LegalForce;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The inheritance of legal force from an instrument or provision by the provisions that have none of their own. */
@Singleton
class InheritedForce {

    private static final String HAND_DOWN = """
            with recursive handed (id, instrument, e_id, force, force_from) as (
                select p.id, p.instrument, p.e_id, coalesce(p.force, :force), case when p.force is not null then p.e_id end
                from provision p
                where p.instrument = :instrument and (p.parent is null or not exists (
                    select from provision above where above.instrument = p.instrument and above.e_id = p.parent))
                union all
                select p.id, p.instrument, p.e_id, coalesce(p.force, h.force),
                       case when p.force is null then h.force_from else p.e_id end
                from provision p join handed h on p.instrument = h.instrument and p.parent = h.e_id)
            update provision set effective_force = handed.force, force_from = handed.force_from,
                   version = version + 1
            from handed where provision.id = handed.id
              and (effective_force, provision.force_from) is distinct from (handed.force, handed.force_from)""";

    private final Instruments instruments;
    private final Rows rows;

    InheritedForce(Instruments instruments, Rows rows) {
        this.instruments = instruments;
        this.rows = rows;
    }

    void follow(@Observes Revised instrument) {
        if (instrument.changed().contains("kind")) {
            handDown(instruments.named(instrument.code()));
        }
    }

    /** Passes the force down in the current transaction, after the instrument's provisions have been written. */
    void handDown(Instrument instrument) {
        rows.update(
                HAND_DOWN, Values.of("force", LegalForce.of(instrument.kind())).and("instrument", instrument.code()));
    }
}
