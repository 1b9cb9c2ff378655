package org.iom.iml.instruments.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ShippedRegionsTest {

    @Inject
    ShippedRegions shipped;

    @Inject
    Regions regions;

    @Inject
    Rows rows;

    @Inject
    Callers callers;

    @Test
    void everyRegionIsToldWithItsMembersOnce() {
        assertThat(told()).isEqualTo(regions.all().size());
        assertThat(rows.list("""
                        select aggregate_id from outbox
                        where aggregate_type = 'region' and jsonb_exists(data -> 'members', 'KEN')""", row -> row.text("aggregate_id")))
                .contains("002", "014")
                .doesNotContain("142");

        callers.asSystem(() -> {
            QuarkusTransaction.requiringNew().run(shipped::publish);
            return true;
        });

        assertThat(told()).isEqualTo(regions.all().size());
    }

    private int told() {
        return rows.one(
                "select count(*)::int as told from outbox where aggregate_type = 'region'",
                Values.none(),
                row -> row.integer("told"));
    }
}
