package org.iom.iml.training.selection;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proposal for one application, with its reasons. */
@Schema(name = "ProposalLine", description = "What is proposed for one application, and why")
record ProposalLine(
        UUID applicationId,
        @Schema(examples = "true") boolean chosen,

        @Schema(description = "100, and the points of the goals that it meets", examples = "120")
        int score,

        @Schema(description = "Which goals gave how many points", examples = "[\"first-time true: 20\"]")
        List<String> points,

        @Schema(examples = "Chosen because a minimum needs it: gender female: at least 10.")
        String because,

        @Schema(examples = "Would change if the minimum were lower, or another of gender female scored more.")
        String wouldChange) {}
