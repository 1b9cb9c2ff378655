package org.iom.iml.training.partner;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organization as it is shown. */
@Schema(name = "Partner", description = "An organization that co-organizes editions")
record PartnerView(
        @Schema(description = "As the claim `organization` of its tokens has it", examples = "INSTITUTE")
        String code,

        @Schema(description = "Names by BCP 47 language", examples = "{\"en\":\"An institute of humanitarian law\"}")
        Map<String, String> names,

        @Schema(examples = "2026-03-01T09:30:00Z") Instant updatedAt) {}
