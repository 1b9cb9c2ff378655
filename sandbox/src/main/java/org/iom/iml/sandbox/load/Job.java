package org.iom.iml.sandbox.load;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The state of an import as reported by the API.
 *
 * @param tag the entity tag of this state
 * @param failure why the import broke off; empty where it did not
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
