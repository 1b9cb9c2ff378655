package org.iom.iml.review.standard;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provision on a topic against which a State's law can be measured, with its applicability. */
@Schema(name = "ApplicableProvision")
record ApplicableProvision(
        @Schema(examples = "art_16", description = "Akoma Ntoso eId in the instrument")
        String provision,

        @Schema(examples = "[\"detention\"]", description = "Topics on which it speaks; see /v1/checklists")
        List<String> topics,

        @Schema(
                examples = "binding",
                description =
                        "binding (the State is bound on the day), reserved (bound, but for what a reservation or opt-out"
                                + " of its own leaves out), soft (it guides), unknown (no source that was loaded tells) or not-bound")
        Applicability applies) {}
