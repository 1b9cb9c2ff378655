package org.iom.iml.training.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enquiry as seen by those who may answer it. */
@Schema(name = "EventEnquiry", description = "A government's enquiry about a national event")
record EventEnquiryView(
        UUID id,

        @Schema(description = "The State whose government asks", examples = "KEN")
        String party,

        @Schema(description = "The body of the government that asks", examples = "Ministry of Labour")
        String authority,

        @Schema(description = "Who asks for it", examples = "Ngozi Examplewala")
        String contactName,

        @Schema(description = "Where that person is written to", examples = "ngozi@ministry.example")
        String contactEmail,

        @Schema(
                description = "What the event is to be about: codes of /v1/code-lists/themes",
                examples = "[\"labour-migration\"]")
        List<String> themes,

        @Schema(
                description = "What officials need to learn, and why",
                examples = "Labour officers are to apply the rules on the recruitment of migrant workers.")
        String need,

        @Schema(description = "The language of the event, by BCP 47 tag", examples = "en")
        String language,

        @Schema(description = "How many officials should take part", examples = "25")
        int expectedParticipants,

        @Schema(description = "Not before this day", examples = "2027-02-01") @Nullable LocalDate wishedFrom,

        @Schema(description = "Not after this day", examples = "2027-05-31") @Nullable LocalDate wishedUntil,

        @Schema(examples = "confirmed") EventEnquiryStatus status,

        @Schema(description = "The request that it became; absent until it is taken up") @Nullable UUID requestId,

        @Schema(description = "Why it was closed; absent unless it was") @Nullable String closeReason,

        @Schema(examples = "2026-03-01T09:30:00Z") Instant receivedAt,

        @Schema(examples = "2026-03-01T09:30:00Z") Instant updatedAt) {}
