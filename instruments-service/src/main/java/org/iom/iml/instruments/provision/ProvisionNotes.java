package org.iom.iml.instruments.provision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.provision.Provisions.Annotation;
import org.iom.iml.instruments.provision.edition.HeadingKind;
import org.iom.iml.instruments.provision.edition.LegalForce;
import org.iom.iml.instruments.provision.edition.ProvisionText.Notes;
import org.iom.iml.instruments.provision.edition.TextRules;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The editorial information on a provision, beside its text. */
@Schema(name = "ProvisionNotes", examples = """
                {"headings": {"en": "Treatment of persons deprived of liberty"}, "headingKind": "descriptive",
                 "themes": ["detention"], "source": "International Migration Law Unit, 2026"}""")
record ProvisionNotes(
        @NotNull @Schema(
                examples = "{\"en\": \"Treatment of persons deprived of liberty\"}",
                description = "Headings by BCP 47 language")
        Map<String, @NotBlank @Size(max = TextRules.MAX_LINE) String> headings,

        @Nullable @Schema(description = "Whether the text has the headings; `official` where it is left out")
        HeadingKind headingKind,

        @Nullable @Schema(description = "A force of its own; where left out, it is inherited")
        LegalForce force,

        @Nullable @Size(max = 500) @Schema(
                examples = "ILC Yearbook 2001, vol. II",
                description = "The source for this force; required with `force`")
        String forceSource,

        @NotNull @Schema(examples = "[\"detention\"]", description = "Codes of themes, see /v1/themes")
        List<@NotBlank String> themes,

        @NotBlank @Size(max = 500) @Schema(examples = "International Migration Law Unit, 2026", description = "The source")
        String source) {

    Annotation annotation() {
        headings.forEach((language, heading) -> {
            if (!Languages.isTag(language)) {
                throw BadInput.field(
                        "/headings/" + language, "no-language", "Headings are kept by BCP 47 language, such as fr.");
            }
            if (heading.contains("\n")) {
                throw BadInput.field("/headings/" + language, "heading-too-long", "A heading is one line.");
            }
        });
        if (force != null && forceSource == null) {
            throw BadInput.field("/forceSource", "no-source", TextRules.FORCE_WITHOUT_SOURCE);
        }
        Notes notes = new Notes(
                headingKind == null ? null : headingKind.code(),
                force == null ? null : force.code(),
                forceSource,
                themes);
        return new Annotation(headings, notes, source);
    }
}
