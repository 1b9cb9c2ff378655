package org.iom.iml.instruments.publication.harvest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.iom.iml.instruments.publication.PublicationFeed.Changes;
import org.iom.iml.instruments.text.StoredJson;
import org.jspecify.annotations.Nullable;

/**
 * The token that continues a list: the original selection, and the signed cursor of the next page, valid for that
 * selection only. The repository keeps no state, so tokens never expire.
 */
record ResumptionToken(
        @Nullable String from,
        @Nullable String until,
        @Nullable String set,
        String cursor) {

    private static final ObjectMapper JSON = StoredJson.mapper();

    static ResumptionToken of(Changes changes, String cursor) {
        return new ResumptionToken(text(changes.from()), text(changes.until()), changes.set(), cursor);
    }

    static ResumptionToken read(String token) {
        try {
            return JSON.readValue(Base64.getUrlDecoder().decode(token), ResumptionToken.class);
        } catch (IllegalArgumentException | IOException notOurs) {
            throw OaiFailure.badToken();
        }
    }

    Changes changes() {
        try {
            return new Changes(time(from), time(until), set, false);
        } catch (DateTimeException notOurs) {
            throw OaiFailure.badToken();
        }
    }

    String write() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }

    private static @Nullable Instant time(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
