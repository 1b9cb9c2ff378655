package org.iom.iml.training.summary;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.http.Momentary;
import org.iom.iml.training.edition.EditionView;
import org.iom.iml.training.need.NeedView;
import org.iom.iml.training.request.TrainingRequestView;
import org.jspecify.annotations.Nullable;

/** A summary of a State's training, as far as the caller may know; each list shows its first few items. */
@Schema(name = "TrainingSummary", description = "A State's training at a glance, as far as the caller may see it")
record TrainingSummary(
        @Schema(examples = "KEN") String party,

        @Schema(
                description =
                        "The heaviest needs, at most 5; one whose status is `unknown` where no recommendation to the State has been"
                                + " loaded")
        List<NeedView> needs,

        @Schema(description = "The latest requests, at most 5; none for those who may not see the State's files")
        List<TrainingRequestView> requests,

        @Schema(description = "The next editions for the State's officials, at most 5")
        List<EditionView> editionsToCome,

        @Schema(description = "The latest editions at which the State's officials were trained, at most 5")
        List<EditionView> editionsHeld,

        @Schema(
                description = "Officials of the State who were trained, at all editions that the caller may see",
                examples = "24")
        int trainedOfficials,

        @Schema(
                description =
                        "When the latest recommendation to the State was heard of; absent where none has been loaded, so that"
                                + " what the State needs is not known",
                examples = "2026-03-01T09:30:00Z")
        @Nullable Instant recommendationsHeardUntil,

        @Schema(description = "When the summary was made", examples = "2026-03-01T09:30:00Z")
        Instant asOf)
        implements Momentary {}
