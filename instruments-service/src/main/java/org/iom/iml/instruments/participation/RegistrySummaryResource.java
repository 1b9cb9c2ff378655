package org.iom.iml.instruments.participation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.participation.standing.StatusDate;
import org.iom.iml.instruments.party.Parties;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the instruments that bind a party, with its reservations. */
@Path("/v1")
@Tag(name = "Participations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RegistrySummaryResource {

    private final PartyKnowledge knowledge;
    private final Parties parties;
    private final Clock clock;

    RegistrySummaryResource(PartyKnowledge knowledge, Parties parties, Clock clock) {
        this.knowledge = knowledge;
        this.parties = parties;
        this.clock = clock;
    }

    @GET
    @Path("parties/{code}/registry-summary")
    @PermitAll
    @Operation(
            operationId = "getRegistrySummary",
            summary = "Get the registry summary of a party",
            description = "What binds the party on a date: every instrument in which it takes part, with its"
                    + " status and how far reservations and opt-outs limit it. Not paged, as the number of"
                    + " instruments is bounded.")
    public RegistrySummary summary(
            @PathParam("code") @Parameter(description = "Code of the party", example = "KEN") String code,
            @BeanParam StatusDate on,
            @BeanParam KnownOn knownOn,
            @Nullable @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        LocalDate day = on.day(clock);
        return RegistrySummary.of(
                parties.named(code).facts(),
                day,
                clock.instant(),
                knowledge.of(code, day, knownOn.instant()),
                language);
    }
}
