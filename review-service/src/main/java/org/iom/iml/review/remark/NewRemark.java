package org.iom.iml.review.remark;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.openapi.AtLeastOne;
import org.jspecify.annotations.Nullable;

/** A remark to be made on a finding or a provision. */
@Schema(name = "NewRemark")
@AtLeastOne({"finding", "provision"})
record NewRemark(
        @Nullable UUID finding,

        @Nullable @Valid NewPlace provision,

        @Schema(description = "Remark to which it replies") @Nullable UUID inReplyTo,

        @Schema(examples = "Is the appeal of section 36 not enough?") @NotBlank @Size(max = 10_000) String text) {

    /** A provision of a reviewed text. */
    @Schema(name = "NewRemarkProvision")
    record NewPlace(
            @Schema(description = "Number of the text in the review, from 1", examples = "1")
            int text,

            @Schema(examples = "sec_34__para_1") @NotBlank @Size(max = 200) String address) {}

    RemarkView.@Nullable Place place() {
        return provision == null ? null : new RemarkView.Place(provision.text(), provision.address());
    }
}
