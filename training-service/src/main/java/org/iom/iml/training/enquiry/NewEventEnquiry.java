package org.iom.iml.training.enquiry;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.LanguageTag;
import org.iom.iml.platform.code.PartyCode;
import org.iom.iml.training.ThemeCode;
import org.iom.iml.training.request.Wish;
import org.jspecify.annotations.Nullable;

/** An enquiry submitted by a government. */
@Schema(name = "NewEventEnquiry", description = "An enquiry about a national event as a government sends it")
record NewEventEnquiry(
        @Schema(description = "The State whose government asks, a code of /v1/parties", examples = "KEN")
        @NotNull @PartyCode
        String party,

        @Schema(description = "The body of the government that asks", examples = "Ministry of Labour")
        @NotBlank @Size(max = 300) String authority,

        @Schema(
                description = "Who asks for it, as the person writes the name; told to nobody but those who answer",
                examples = "Ngozi Examplewala")
        @NotBlank @Size(max = 300) @Pattern(regexp = "[^\\p{Cc}]+") String contactName,

        @Schema(description = "Where the link to confirm is mailed", examples = "ngozi@ministry.example")
        @NotBlank @Email @Size(max = 254) String contactEmail,

        @Schema(
                description = "What the event is to be about: codes of /v1/code-lists/themes",
                examples = "[\"labour-migration\"]")
        @NotEmpty @Size(max = 30) List<@NotNull @ThemeCode String> themes,

        @Schema(
                description = "What officials need to learn, and why; names nobody",
                examples = "Labour officers are to apply the rules on the recruitment of migrant workers.")
        @NotBlank @Size(max = 5000) String need,

        @Schema(description = "The language of the event and of the letters about it, by BCP 47 tag", examples = "en")
        @NotNull @LanguageTag
        String language,

        @Schema(description = "How many officials should take part", examples = "25") @NotNull @Min(1) @Max(10_000) Integer expectedParticipants,

        @Schema(description = "Not before this day", examples = "2027-02-01") @Nullable LocalDate wishedFrom,

        @Schema(description = "Not after this day", examples = "2027-05-31") @Nullable LocalDate wishedUntil) {

    EventEnquiry enquiry() {
        return new EventEnquiry(
                party,
                new Enquirer(authority, contactName, contactEmail),
                themes,
                need,
                new Wish(language, expectedParticipants, wishedFrom, wishedUntil));
    }
}
