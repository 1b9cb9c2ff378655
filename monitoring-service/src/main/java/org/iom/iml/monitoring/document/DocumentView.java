package org.iom.iml.monitoring.document;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document as the API shows it. */
@Schema(name = "Document")
record DocumentView(
        UUID id,
        @Schema(examples = "CMW/C/TJK/CO/2") String symbol,
        @Schema(examples = "en") String language,

        @Schema(examples = "Concluding observations on the second periodic report of Tajikistan") @Nullable String title,

        @Schema(
                examples = "CMW",
                description = "Mechanism from or to which it goes, as its symbol says; see /v1/mechanisms")
        @Nullable String mechanism,

        @Schema(description = "What it is, as its symbol says") @Nullable DocumentKind kind,

        @Schema(examples = "TJK", description = "State that it concerns, as its symbol says") @Nullable String party,

        @Schema(examples = "2019-05-08", description = "Day on which it was published, where it is known here")
        @Nullable LocalDate publishedOn,

        @Schema(examples = "https://undocs.org/en/CMW/C/TJK/CO/2", description = "Where the United Nations has it")
        URI url,

        Instant updatedAt) {}
