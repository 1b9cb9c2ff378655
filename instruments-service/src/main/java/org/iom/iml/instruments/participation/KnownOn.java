package org.iom.iml.instruments.participation;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The date as of which the registry's knowledge is requested; a {@code @BeanParam}. */
record KnownOn(
        @QueryParam("knownOn")
        @Parameter(description = DESCRIPTION, example = "2026-01-31", schema = @Schema(implementation = String.class))
        @Nullable String knownOn) {

    static final String DESCRIPTION =
            "As the acts were recorded at that instant, or at the end of that date (UTC); now where left out";

    /** Returns the last instant whose knowledge counts; null for all present knowledge. */
    @Nullable Instant instant() {
        if (knownOn == null) {
            return null;
        }
        try {
            return knownOn.length() <= 10 ? endOf(LocalDate.parse(knownOn)) : Instant.parse(knownOn);
        } catch (DateTimeException neither) {
            throw BadInput.parameter("knownOn", "a date such as 2026-01-31 or an instant such as 2026-01-31T12:00:00Z");
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusNanos(1);
    }
}
