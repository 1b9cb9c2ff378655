package org.iom.iml.training.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The Unit's criteria for a selection. */
@Schema(name = "NewSelectionProposal", description = "What the Unit asks of a selection")
record NewProposal(
        @Schema(description = "How few and how many with an attribute; the quotas of the edition hold beside them")
        @NotNull @Size(max = 200) List<@NotNull @Valid Limit> limits,

        @Schema(description = "The goals, which earn points") @NotNull @Size(max = 100) List<@NotNull @Valid Goal> goals) {}
