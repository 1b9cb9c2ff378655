package org.iom.iml.sandbox.journey;

import java.net.http.HttpResponse;
import java.util.List;
import org.iom.iml.sandbox.launch.Ports;

/** Leads a review on through the gateway: a lawyer writes, a peer reads and delivers. */
final class Reviewing {

    private final Desk peer;

    Reviewing(Ports ports) {
        this.peer = Desk.lawyer(ports, "a-peer");
    }

    void accept(String review) {
        step(review, "acceptance", "{}");
    }

    /** Delivers what was written. */
    void deliver(String review, String delivery) {
        step(review, "peer-review", "");
        peer.send(
                "POST",
                review + "/peer-reviews",
                "{\"opinion\":\"agreed\"}",
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                Desk.key());
        List.of("draft", "finalization").forEach(step -> step(review, step, ""));
        step(review, "delivery", delivery);
    }

    /** What binds the State may still be arriving and change the review; whoever takes a step then reads it again. */
    private void step(String review, String step, String body) {
        HttpResponse<String> answer;
        do {
            String version =
                    peer.send("GET", review, "").headers().firstValue("ETag").orElseThrow();
            answer = peer.send(
                    "POST", review + "/" + step, body, "Content-Type", "application/json", "If-Match", version);
        } while (answer.statusCode() == 412);
        if (answer.statusCode() != 200) {
            throw new AssertionError(step + ": " + answer.body());
        }
    }
}
