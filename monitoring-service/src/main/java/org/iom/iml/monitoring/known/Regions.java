package org.iom.iml.monitoring.known;

import jakarta.inject.Singleton;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.RegionPublished;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Reactions;
import org.iom.iml.platform.problem.NotReady;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The regions and their members, kept up to date from the registry's facts. */
@Singleton
public class Regions implements FactConsumer<InstrumentsFact> {

    private final Rows rows;

    Regions(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "monitoring.regions";
    }

    @Override
    public Class<InstrumentsFact> facts() {
        return InstrumentsFact.class;
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(RegionPublished.class, this::take);
    }

    private void take(RegionPublished region) {
        rows.update("""
                insert into region (code, members) values (:code, :members)
                on conflict (code) do update set members = excluded.members""", Values.of("code", region.code()).and("members", region.members()));
    }

    /** Refuses to answer while no region has been heard of: an answer without regions would say that there are none. */
    public void requireHeard() {
        if (!rows.one("select exists (select from region) as heard", Values.none(), row -> row.flag("heard"))) {
            throw new NotReady(
                    "codes-not-heard-yet", "This service has not heard of all of /v1/regions yet; try again shortly.");
        }
    }
}
