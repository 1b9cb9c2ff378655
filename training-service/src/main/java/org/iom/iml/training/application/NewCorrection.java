package org.iom.iml.training.application;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.LanguageTag;
import org.iom.iml.platform.code.PartyCode;
import org.iom.iml.training.course.Audience;
import org.jspecify.annotations.Nullable;

/** A correction by the Unit to the data of one person, possible even at a late stage. */
@Schema(name = "ApplicationCorrection", description = "What the Unit corrects for one person, and why")
record NewCorrection(
        @Schema(
                description = "As the person writes it, in one piece: one word or several, in any script",
                examples = "Ngozi Examplewala")
        @NotBlank @Size(max = 300) @Pattern(regexp = "[^\\p{Cc}]+") String name,

        @Schema(description = "Where the person is written to", examples = "ngozi@ministry.example")
        @NotBlank @Email @Size(max = 254) String email,

        @Schema(description = "The language in which the person likes to be written to, a BCP 47 tag", examples = "en")
        @NotNull @LanguageTag
        String language,

        @Schema(
                description = "State for which the person works or from which they come, a code of /v1/parties",
                examples = "KEN")
        @NotNull @PartyCode
        String party,

        @Schema(description = "As the person states it; absent where not stated") @Nullable Gender gender,

        @Schema(description = "Where the person works", examples = "government") @NotNull Audience sector,

        @Schema(examples = "Ministry of the Interior") @Size(max = 300) @Nullable String organization,

        @Schema(description = "How well the person knows the language of the edition", examples = "b2") @Nullable LanguageLevel languageLevel,

        @Schema(description = "Whether the person has never taken such a course", examples = "true") @NotNull Boolean firstTime,

        @Schema(description = "Whether the person can come only on a scholarship", examples = "false") @NotNull Boolean scholarship,

        @Schema(description = "Why it is corrected", examples = "The ministry sent another spelling.")
        @NotBlank @Size(max = 2000) String reason)
        implements Presentation {}
