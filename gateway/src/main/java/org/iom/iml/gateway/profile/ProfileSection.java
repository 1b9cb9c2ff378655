package org.iom.iml.gateway.profile;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.iom.iml.gateway.problem.Refused;
import org.iom.iml.gateway.upstream.Reading;
import org.jspecify.annotations.Nullable;

/** One service's section on a party, with its time; or why it is missing. */
record ProfileSection(
        Instant fetchedAt,
        @Nullable String reason,
        @Nullable JsonObject data) {

    /** Creates a section, in which data hidden from the caller look the same as data that do not exist. */
    static ProfileSection of(Reading.Answer answer, Instant now) {
        return switch (answer.status()) {
            case 200 -> new ProfileSection(now, null, answer.body());
            case 401, 403, 404 -> new ProfileSection(now, "not-visible", null);
            case 429 -> new ProfileSection(now, "upstream-busy", null);
            case 503, 504 -> new ProfileSection(now, "upstream-unavailable", null);
            default -> new ProfileSection(now, "upstream-failed", null);
        };
    }

    static ProfileSection missing(Throwable failure, Instant now) {
        String reason =
                failure instanceof Refused refused ? refused.problem().kind().code() : "upstream-failed";
        return new ProfileSection(now, reason, null);
    }

    JsonObject toJson() {
        JsonObject json = new JsonObject().put("available", data != null);
        for (String told : List.of("asOf", "knownUntil")) {
            if (data != null && data.getValue(told) != null) {
                json.put(told, data.getValue(told));
            }
        }
        json.put("fetchedAt", fetchedAt);
        return data == null ? json.put("reason", reason) : json.put("data", data);
    }

    /** Returns the content without its times, which is the same as long as the service's data are. */
    JsonObject content() {
        JsonObject json = toJson();
        json.remove("asOf");
        json.remove("fetchedAt");
        if (data != null) {
            JsonObject timeless = data.copy();
            timeless.remove("asOf");
            json.put("data", timeless);
        }
        return json;
    }
}
