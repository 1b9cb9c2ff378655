package org.iom.iml.training;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.iom.iml.events.CodeList;
import org.iom.iml.events.PartyPublished;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.testkit.Facts;

/** What the registry has, as far as the tests need it: known from the start, and one fact that it has told. */
@ApplicationScoped
public class RegistryOfTests {

    private final Rows rows;

    RegistryOfTests(Rows rows) {
        this.rows = rows;
    }

    void start(@Observes StartupEvent started) {
        has(CodeList.PARTIES, "KEN", "UGA", "RWA", "TZA", "SSD", "BDI", "ITA");
        has(CodeList.THEMES, "migrants", "trafficking");
        Facts.tell(new PartyPublished("KEN", "state", null, null, Map.of("en", "Kenya")), 1);
    }

    public void has(CodeList list, String... codes) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String code : codes) {
                rows.update(
                        "insert into known_code (list, code) values (:list, :code) on conflict do nothing",
                        Values.of("list", list.name()).and("code", code));
            }
        });
    }
}
