package org.iom.iml.instruments.question;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iom.iml.instruments.Registry.imported;
import static org.iom.iml.instruments.Registry.unit;

import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Treaties of which only the tests of questions know. */
final class Treaties {

    private Treaties() {}

    /** A treaty that no State has joined yet, by a table that names only an organization: its code. */
    static String aTreaty(int number) {
        String index = "chapter_no,treaty_no,treaty_name\n47," + number + ",A treaty about which questions are asked\n";
        imported("instrument-imports", Map.of("format", "untc-index"), index.getBytes(UTF_8));
        imported(
                "participation-imports",
                Map.of("format", "untc-table", "untcNumber", "XLVII-" + number, "asOf", "2020-01-31"),
                "Participant,Signature,Ratification\nEuropean Union,20 Jan 2020,\n".getBytes(UTF_8));
        return "UNTC-XLVII-" + number;
    }

    /** A treaty of which no table was loaded: its code. */
    static String anUnknownTreaty(int number) {
        String index = "chapter_no,treaty_no,treaty_name\n47," + number + ",A treaty of which nothing is known\n";
        imported("instrument-imports", Map.of("format", "untc-index"), index.getBytes(UTF_8));
        return "UNTC-XLVII-" + number;
    }

    static void signed(String instrument, String party, String date) {
        act(instrument, party, "signature", date, null);
    }

    /** Consented, and party from the day that the depositary names. */
    static void joined(String instrument, String party, String date, String effectiveOn) {
        act(instrument, party, "ratification", date, effectiveOn);
    }

    /** Consented, and the depositary names no day. */
    static void consented(String instrument, String party, String date) {
        act(instrument, party, "ratification", date, null);
    }

    static void left(String instrument, String party, String date, String effectiveOn) {
        act(instrument, party, "denunciation", date, effectiveOn);
    }

    private static void act(String instrument, String party, String kind, String date, @Nullable String effectiveOn) {
        Map<String, Object> act = new HashMap<>(Map.of("kind", kind, "date", date, "source", "MTDSG"));
        if (effectiveOn != null) {
            act.put("effectiveOn", effectiveOn);
        }
        unit().contentType(ContentType.JSON)
                .body(act)
                .post("/v1/instruments/" + instrument + "/participations/" + party + "/acts")
                .then()
                .statusCode(201);
    }
}
