package org.iom.iml.training.known;

import jakarta.inject.Singleton;
import java.util.List;
import org.iom.iml.events.PartyPublished;
import org.iom.iml.events.RegionPublished;
import org.iom.iml.platform.problem.NotReady;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The parties that are States and their membership of regions, as published by the registry. */
@Singleton
public class States {

    private final Rows rows;

    States(Rows rows) {
        this.rows = rows;
    }

    void take(PartyPublished party) {
        rows.update(
                "insert into party (code, kind) values (:code, :kind) on conflict (code) do update set kind = excluded.kind",
                Values.of("code", party.code()).and("kind", party.kind()));
    }

    void take(RegionPublished region) {
        rows.update("""
                insert into region (code, members) values (:code, :members)
                on conflict (code) do update set members = excluded.members""", Values.of("code", region.code()).and("members", region.members()));
    }

    /**
     * Returns all States whose officials are trained: States, observer States at the United Nations and associated
     * States.
     */
    public List<String> all() {
        return rows.list(
                "select code from party where kind in ('state', 'observer-state', 'associated-state') order by code",
                row -> row.text("code"));
    }

    /** Returns the States of a region, which must exist. */
    public List<String> of(String region) {
        return rows.find("""
                        select array(select code from party where code = any (region.members)
                            and kind in ('state', 'observer-state', 'associated-state') order by code) as states
                        from region where code = :code""", Values.of("code", region), row -> row.texts("states"))
                .orElseThrow(() -> new NotReady(
                        "codes-not-heard-yet",
                        "This service has not heard of all of /v1/regions yet; try again shortly."));
    }
}
