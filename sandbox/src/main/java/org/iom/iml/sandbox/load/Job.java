package org.iom.iml.sandbox.load;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the API says of an import.
 *
 * @param tag of this state of it
 * @param failure why it broke off; empty where it did not
 */
record Job(String tag, String status, long read, long accepted, long unchanged, long rejected, String failure) {

    static Job of(JsonNode answer, String tag) {
        return new Job(
                tag,
                answer.path("status").asText(),
                answer.path("read").asLong(),
                answer.path("accepted").asLong(),
                answer.path("unchanged").asLong(),
                answer.path("rejected").asLong(),
                answer.at("/failure/detail").asText());
    }

    boolean hasEnded() {
        return status.equals("finished") || status.equals("failed");
    }

    boolean hasFailed() {
        return status.equals("failed");
    }
}
