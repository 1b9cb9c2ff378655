package org.iom.iml.review.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** An answer with its evidence and any point that it leaves open. */
@Schema(name = "NewRightsAnswer")
record NewAnswer(
        @Schema(examples = "partly") @NotNull AnswerKind answer,

        @Schema(examples = "Leaflets in two of the five languages of the participants.") @Nullable @Size(max = 20_000) String evidence,

        @Schema(examples = "Translate the leaflet into the other three.") @Nullable @Size(max = 5_000) String openPoint,

        @Schema(examples = "2031-03-01", description = "By when the open point is settled") @Nullable LocalDate dueOn,

        @Schema(description = "Whether training would settle the open point; false where absent", examples = "true")
        @Nullable Boolean training) {

    boolean proposesTraining() {
        return Boolean.TRUE.equals(training);
    }

    /**
     * Refuses an answer without evidence, a shortcoming without an open point, and an open point without a due date.
     */
    void check() {
        if (answer != AnswerKind.NOT_APPLICABLE && (evidence == null || evidence.isBlank())) {
            throw BadInput.field("/evidence", "evidence-missing", "An answer gives its evidence.");
        }
        boolean open = answer == AnswerKind.NO || answer == AnswerKind.PARTLY;
        if (open != (openPoint != null && !openPoint.isBlank())) {
            throw BadInput.field(
                    "/openPoint",
                    "open-point",
                    "An answer of not done, or done in part, has an open point; no other answer has one.");
        }
        if (open != (dueOn != null)) {
            throw BadInput.field("/dueOn", "open-point", "An open point has a day by which it is settled.");
        }
        if (!open && proposesTraining()) {
            throw BadInput.field("/training", "open-point", "Training is proposed for an open point.");
        }
    }
}
