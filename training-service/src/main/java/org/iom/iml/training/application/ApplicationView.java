package org.iom.iml.training.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.training.course.Audience;
import org.jspecify.annotations.Nullable;

/** An application or nomination as the Unit and the nominating mission see it. */
@Schema(name = "Application", description = "A person's way into an edition, by application or nomination")
public record ApplicationView(
        UUID id,
        UUID editionId,

        @Schema(description = "Whether the person applied or was nominated", examples = "nomination")
        ApplicationKind kind,

        @Schema(examples = "under-review") ApplicationStatus status,

        @Schema(description = "Why it was rejected, withdrawn or corrected") @Nullable String statusReason,

        @Schema(description = "As the person writes it, in one piece", examples = "Ngozi Examplewala")
        String name,

        @Schema(examples = "ngozi@ministry.example") String email,

        @Schema(examples = "en") String language,

        @Schema(examples = "KEN") String party,

        @Nullable Gender gender,
        @Schema(examples = "government") Audience sector,

        @Schema(examples = "Ministry of the Interior") @Nullable String organization,

        @Schema(examples = "b2") @Nullable LanguageLevel languageLevel,

        @Schema(examples = "true") boolean firstTime,

        @Schema(examples = "false") boolean scholarship,

        @Schema(description = "The person whom the Unit knows; absent until it is confirmed") @Nullable UUID personId,

        @Schema(description = "On whose behalf the person is nominated", examples = "Ministry of the Interior")
        @Nullable String authority,

        @Schema(description = "Where the letter of endorsement is; absent until it is endorsed") @Nullable String letter,

        @Schema(description = "Answers to the forms, in the order of the forms")
        List<FilledForm> forms,

        @Schema(description = "What happened to it, oldest first")
        List<Step> steps,

        @Schema(examples = "2026-03-01T09:30:00Z") Instant updatedAt) {

    /** A completed form. */
    @Schema(name = "FilledForm", description = "A form as it was filled in")
    public record FilledForm(
            UUID formId,

            @Schema(examples = "{\"motivation\":\"We redraft our act.\"}")
            Map<String, Object> answers) {}

    /** An event in the history of an application. */
    @Schema(name = "ApplicationStep", description = "Something that happened to an application")
    public record Step(
            @Schema(examples = "2026-03-01T09:30:00Z") Instant at,

            @Schema(examples = "under-review") ApplicationStatus status,

            @Nullable String reason) {}
}
