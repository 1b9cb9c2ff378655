package org.iom.iml.training.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.LanguageTag;

/** An organization to be registered by the Unit. */
@Schema(name = "NewPartner", description = "An organization that co-organizes editions")
record NewPartner(
        @Schema(description = "As the claim `organization` of its tokens has it", examples = "INSTITUTE")
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}") String code,

        @Schema(description = "Names by BCP 47 language", examples = "{\"en\":\"An institute of humanitarian law\"}")
        @NotEmpty @Size(max = 20) Map<@LanguageTag String, @NotBlank @Size(max = 300) String> names) {}
