package org.iom.iml.monitoring.countryvisit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.sql.Row;
import org.jspecify.annotations.Nullable;

/** A country visit as clients see it. */
@Schema(name = "CountryVisit")
record CountryVisitView(
        UUID id,

        @Schema(examples = "KEN", description = "State that is visited")
        String party,

        @Schema(
                examples = "[\"SR-MIGRANTS\"]",
                description = "Special procedures that visit, several where it is joint")
        List<String> mandates,

        VisitStatus status,

        @Schema(examples = "2026-02-02", description = "Day on which the visit was requested")
        LocalDate requestedOn,

        @Schema(examples = "2026-03-16", description = "Day of the latest step")
        LocalDate occurredOn,

        @Nullable @Schema(examples = "2026-09-07", description = "First day, agreed or held; absent while none is known")
        LocalDate startsOn,

        @Nullable @Schema(examples = "2026-09-18", description = "Last day, agreed or held; absent while none is known")
        LocalDate endsOn,

        @Nullable @Schema(examples = "A/HRC/65/30/Add.1", description = "Symbol of the report; absent while none is known")
        String report,

        @Schema(examples = "https://spinternet.ohchr.org", description = "Where the latest step is told")
        String source,

        Instant updatedAt,
        long version) {

    CountryVisitView {
        mandates = List.copyOf(mandates);
    }

    static CountryVisitView of(Row row) {
        return new CountryVisitView(
                row.id("id"),
                row.text("party"),
                row.texts("mandates"),
                row.get("status", VisitStatus.class),
                row.day("requested_on"),
                row.day("occurred_on"),
                row.nullable("starts_on", LocalDate.class),
                row.nullable("ends_on", LocalDate.class),
                row.textOrNull("report"),
                row.text("source"),
                row.instant("updated_at"),
                row.number("version"));
    }
}
