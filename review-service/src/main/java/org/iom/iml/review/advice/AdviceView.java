package org.iom.iml.review.advice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.review.cited.CitedProvision;
import org.jspecify.annotations.Nullable;

/** A request for advice as the mission and the Unit see it. */
@Schema(name = "AdviceRequest")
record AdviceView(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        @Schema(examples = "KEN") String party,

        @Schema(examples = "Return assistance 2031") @Nullable String project,

        @Schema(examples = "May the centre keep the passports of those who return?")
        String question,

        List<CitedProvision> provisions,
        @Schema(examples = "soon") Urgency urgency,
        @Schema(examples = "answered") AdviceStatus status,

        @Schema(description = "Sub-resources to which a POST moves it on", examples = "[\"release\"]")
        List<String> nextSteps,

        Instant askedAt,

        @Schema(description = "By when it is to be answered")
        LocalDate dueOn,

        @Schema(description = "Subject of the token of who answers; for the Unit only") @Nullable String assignedTo,

        @Schema(examples = "Only an official authorized by law may keep them, and gives a receipt.") @Nullable String answer,

        @Nullable Instant answeredAt,

        @Schema(description = "Why it was withdrawn") @Nullable String reason,

        Instant updatedAt) {}
