package org.iom.iml.instruments.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.question.StatusTable.Standing;
import org.jspecify.annotations.Nullable;

/** Where one party stands. */
@Schema(name = "PartyStanding")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandingView(
        @Schema(examples = "KEN") String party,
        @Schema(examples = "Kenya") String name,

        @Schema(examples = "signatory", description = "none, signatory, contracting, party, provisional or former")
        String status,

        @Nullable @Schema(description = "Since when that status holds; left out where no act is recorded")
        LocalDate since) {

    static StandingView of(Standing standing) {
        return new StandingView(
                standing.party().code(),
                standing.party().name(),
                standing.status().code(),
                standing.since());
    }

    @Override
    public String toString() {
        return party + " (" + status + (since == null ? "" : " since " + since) + ')';
    }
}
