package org.iom.iml.training.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** An edition as it is shown; which request it fulfils only to those whose file the request is. */
@Schema(name = "Edition")
public record EditionView(
        UUID id,
        UUID courseId,
        @Schema(examples = "SANREMO") String courseCode,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String place,
        @Nullable String hostParty,
        boolean online,
        List<String> languages,
        int capacity,
        int scholarships,
        @Nullable BigDecimal fee,
        @Nullable String currency,
        @Nullable String partner,
        List<String> parties,
        List<String> themes,
        List<UUID> answeredRecommendations,
        @Nullable UUID trainingRequestId,
        boolean inCatalogue,

        @Schema(description = "scheduled, postponed, held or cancelled")
        String status,

        @Nullable String cancellationReason,
        @Nullable LocalDate heldOn,

        @Schema(description = "How many officials of which State were trained")
        Map<String, Integer> trainedOfficials) {

    public static EditionView of(Edition edition, Caller caller) {
        Arrangements arrangements = edition.arrangements();
        Venue venue = arrangements.venue();
        Seats seats = arrangements.seats();
        Purpose purpose = edition.purpose();
        String asker = purpose.requestParty();
        return new EditionView(
                edition.id(),
                edition.course().courseId(),
                edition.course().courseCode(),
                edition.dates().startsOn(),
                edition.dates().endsOn(),
                venue.place(),
                venue.hostParty(),
                venue.online(),
                arrangements.languages(),
                seats.capacity(),
                seats.scholarships(),
                seats.fee(),
                seats.currency(),
                arrangements.partner(),
                purpose.parties(),
                purpose.themes(),
                purpose.answeredRecommendations(),
                asker != null && caller.serves(asker) ? purpose.requestId() : null,
                arrangements.inCatalogue(),
                edition.status().code(),
                edition.cancellationReason(),
                edition.heldOn(),
                edition.trainedOfficials());
    }
}
