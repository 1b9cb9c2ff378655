package org.iom.iml.sandbox.load;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the API says of an import.
 *
 * @param failure why it broke off; empty where it did not
 */
record Job(String status, long read, long accepted, long unchanged, long rejected, String failure) {

    static Job of(JsonNode answer) {
        return new Job(
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
