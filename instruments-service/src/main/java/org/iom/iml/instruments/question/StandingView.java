package org.iom.iml.instruments.question;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.participation.Status;
import org.iom.iml.instruments.question.StatusTable.Standing;
import org.jspecify.annotations.Nullable;

/** Where one party stands. */
@Schema(name = "PartyStanding")
public record StandingView(
        @Schema(examples = "KEN") String party,
        @Schema(examples = "Kenya") String name,

        @Schema(examples = "signatory") Status status,

        @Nullable @Schema(description = "Since when that status holds; left out where no act is recorded")
        LocalDate since) {

    static StandingView of(Standing standing) {
        return new StandingView(standing.party().code(), standing.party().name(), standing.status(), standing.since());
    }

    @Override
    public String toString() {
        return party + " (" + status.code() + (since == null ? "" : " since " + since) + ')';
    }
}
