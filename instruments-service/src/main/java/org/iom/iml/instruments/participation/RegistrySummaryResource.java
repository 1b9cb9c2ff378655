package org.iom.iml.instruments.participation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.party.Parties;

/** What binds a party, and with which reservations, over HTTP. */
@Path("/v1")
@Tag(name = "Participations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RegistrySummaryResource {

    private final ParticipationList participations;
    private final Parties parties;
    private final Limits limits;
    private final Clock clock;

    RegistrySummaryResource(ParticipationList participations, Parties parties, Limits limits, Clock clock) {
        this.participations = participations;
        this.parties = parties;
        this.limits = limits;
        this.clock = clock;
    }

    @GET
    @Path("parties/{code}/registry-summary")
    @PermitAll
    @Operation(
            operationId = "getRegistrySummary",
            summary = "What binds a party on a date, at a glance",
            description =
                    "Every instrument in which the party takes part, with its status and how far reservations and "
                            + "opt-outs limit it; all at once, as the number of instruments is bounded.")
    public RegistrySummary summary(
            @PathParam("code") @Parameter(description = "Code of the party", example = "KEN") String code,
            @BeanParam StatusDate on,
            @BeanParam KnownOn knownOn) {
        Instant known = knownOn.instant();
        List<ParticipationRow> all = participations.of(code).stream()
                .map(row -> known == null ? row : row.knownAt(known))
                .toList();
        LocalDate day = on.day(clock);
        return RegistrySummary.of(parties.named(code).facts(), day, clock.instant(), all, limits.of(code, day));
    }
}
