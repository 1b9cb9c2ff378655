package org.iom.iml.review;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.iom.iml.events.InstrumentPublished;
import org.iom.iml.events.PartyPublished;
import org.iom.iml.events.ProvisionsPublished;
import org.iom.iml.events.ThemePublished;
import org.iom.iml.testkit.Facts;

/** Tells at the start what the registry has always told: the codes and provisions that reviews name. */
@Singleton
class Registry {

    private static final List<String> PARTIES =
            List.of("BDI", "COM", "DJI", "ERI", "ETH", "KEN", "KIR", "MDG", "MUS", "RWA", "SOM", "SYC", "TUV", "UGA");

    void tell(@Observes StartupEvent start) {
        PARTIES.forEach(code -> Facts.tell(new PartyPublished(code, "state", null, null, Map.of("en", code)), 1));
        Facts.tell(new ThemePublished("detention", Map.of("en", "Detention"), List.of(), List.of()), 1);
        Facts.tell(
                new InstrumentPublished(
                        "ICRMW", "multilateral-treaty", Map.of("en", "Convention"), null, null, null, null),
                1);
        Facts.tell(
                new ProvisionsPublished(
                        "ICRMW",
                        List.of("art_9", "art_16", "art_16__para_4", "art_17", "art_21", "art_22"),
                        List.of(),
                        List.of()),
                1);
    }
}
