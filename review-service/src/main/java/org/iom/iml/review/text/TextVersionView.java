package org.iom.iml.review.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An exact version of a national text as it is shown. */
@Schema(name = "NationalTextVersion")
public record TextVersionView(
        UUID text,

        @Schema(description = "From 1 on, in the order in which they were taken in", examples = "2")
        int number,

        @Schema(description = "The day whose wording it is") LocalDate asOf,
        @Schema(examples = "es") String language,

        @Schema(description = "Its force on that day; left out where nobody said it") @Nullable VersionStatus status,

        @Schema(examples = "BOE-A-2000-544") @Nullable String officialReference,

        @Schema(description = "How many provisions it is divided into", examples = "134")
        int provisions,

        @Schema(description = "How many of them are divided uncertainly; see division", examples = "1")
        int uncertain,

        @Schema(description = "By which the same content is told again")
        String sha256,

        Instant takenInAt) {}
