package org.iom.iml.instruments.instrument;

import static org.iom.iml.instruments.Registry.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Instruments that a test describes for itself. */
public final class SomeInstrument {

    private SomeInstrument() {}

    /** What the Unit says of an instrument of {@code kind} that nobody has heard of. */
    public static Map<String, Object> of(String kind) {
        Map<String, Object> said = new HashMap<>();
        said.put("code", "T-" + UUID.randomUUID().toString().substring(0, 18));
        said.put("kind", kind);
        said.put("titles", Map.of("en", "Agreement on lighthouse keepers", "fr", "Accord sur les gardiens de phare"));
        said.put("sources", Map.of("title", "Official Journal of Atlantis 12"));
        if (kind.equals("bilateral-treaty")) {
            said.put("contractingParties", List.of("KEN", "QAT"));
            said.put("subject", "labour");
        }
        if (kind.equals("custom")) {
            said.put("customStatus", "emerging");
            said.put(
                    "evidence",
                    List.of(Map.of("kind", "state-practice", "text", "Keepers are paid.", "source", "Practice 1")));
        }
        return said;
    }

    /** The same, added; its code. */
    public static String added(String kind) {
        Map<String, Object> said = of(kind);
        unit().contentType("application/json")
                .body(said)
                .post("/v1/instruments")
                .then()
                .statusCode(201);
        return String.valueOf(said.get("code"));
    }
}
