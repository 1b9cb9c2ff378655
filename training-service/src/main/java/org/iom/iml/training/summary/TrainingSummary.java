package org.iom.iml.training.summary;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.training.edition.EditionView;
import org.iom.iml.training.need.NeedView;
import org.iom.iml.training.request.TrainingRequestResource.TrainingRequestView;
import org.jspecify.annotations.Nullable;

/** A State's training at a glance, as far as the caller may know; each list shows its first few. */
@Schema(name = "TrainingSummary")
public record TrainingSummary(
        @Schema(examples = "KEN") String party,
        @Schema(description = "The heaviest") List<NeedView> needs,

        @Schema(description = "The latest; none for those who may not see files of the State")
        List<TrainingRequestView> requests,

        @Schema(description = "The next for the State's officials")
        List<EditionView> editionsToCome,

        @Schema(description = "The latest at which the State's officials were trained")
        List<EditionView> editionsHeld,

        @Schema(description = "Officials of the State trained at all of them")
        int trainedOfficials,

        @Schema(description = "When the latest fact on recommendations happened that the needs know of") @Nullable Instant recommendationsHeardUntil,

        Instant asOf) {}
