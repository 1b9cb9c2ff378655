package org.iom.iml.instruments.question;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.participation.standing.Status;
import org.iom.iml.instruments.question.StatusTable.Standing;
import org.jspecify.annotations.Nullable;

/** The status of one party, as shown. */
@Schema(name = "PartyStanding")
record StandingView(
        @Schema(examples = "KEN") String party,
        @Schema(examples = "Kenya") String name,

        @Schema(examples = "signatory") Status status,

        @Schema(examples = "false", description = "Whether the instrument binds it")
        Truth bound,

        @Nullable @Schema(description = "Since when that status holds; left out where no act is recorded")
        LocalDate since,

        @Nullable @Schema(
                examples = "2015-03-15",
                description = "Until when it is known what the party did; left out where the status is unknown")
        LocalDate knownUntil,

        @Schema(description = "Whether the date asked for is later than that")
        boolean beyondKnown) {

    static StandingView of(Standing standing) {
        return new StandingView(
                standing.party().code(),
                standing.party().name(),
                standing.status(),
                standing.bound(),
                standing.since(),
                standing.knownUntil(),
                standing.beyondKnown());
    }

    @Override
    public String toString() {
        return party + " (" + status.code() + (since == null ? "" : " since " + since) + ')';
    }
}
