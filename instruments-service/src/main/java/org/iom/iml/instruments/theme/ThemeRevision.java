package org.iom.iml.instruments.theme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.theme.ThemeFacts.Mapping;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** What the Unit says of a theme; what is left out is said no more. */
@Schema(name = "ThemeRevision")
public record ThemeRevision(
        @Schema(description = "Preferred labels by BCP 47 language, English among them") @NotEmpty @Size(max = 50) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 200) String> labels,

        @Nullable @Size(max = 50) Map<@Pattern(regexp = LANGUAGE) String, @NotNull @Size(max = 50) List<@NotBlank @Size(max = 200) String>>
                alternatives,

        @Nullable @Size(max = 50) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 2000) String> notes,

        @Schema(examples = "[\"detention\"]") @Nullable @Size(max = 20) List<@NotBlank @Size(max = 64) String> broader,

        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 64) String> related,
        @Nullable @Size(max = 100) List<@NotNull @Valid NewMapping> mappings,

        @Schema(examples = "International Migration Law Unit, 2026") @NotBlank @Size(max = 500) String source) {

    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    /** What another vocabulary has for it. */
    @Schema(name = "NewThemeMapping")
    public record NewMapping(
            @Schema(examples = "gcm") @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            String scheme,

            @Schema(examples = "objective_13") @NotBlank @Size(max = 300) String value,

            @Schema(examples = "closeMatch") @NotBlank String relation) {}

    ThemeFacts facts(String code) {
        List<Mapping> read = new ArrayList<>();
        for (NewMapping mapping : mappings == null ? List.<NewMapping>of() : mappings) {
            MappingRelation relation = MappingRelation.of(mapping.relation())
                    .orElseThrow(() -> BadInput.field(
                            "/mappings/" + read.size() + "/relation",
                            "unknown-mapping-relation",
                            "exactMatch, closeMatch, broadMatch, narrowMatch or relatedMatch"));
            read.add(new Mapping(mapping.scheme(), mapping.value(), relation));
        }
        return new ThemeFacts(code, labels, alternatives, notes, broader, related, read, source);
    }
}
