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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.party.Parties;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for the participants in an instrument and for the participations of a party. */
@Path("/v1")
@Tag(name = "Participations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ParticipationListResource {

    private final ParticipationList participations;
    private final Instruments instruments;
    private final Parties parties;
    private final Clock clock;
    private final ParticipationExport exports;

    ParticipationListResource(
            ParticipationList participations,
            Instruments instruments,
            Parties parties,
            Clock clock,
            ParticipationExport exports) {
        this.participations = participations;
        this.instruments = instruments;
        this.parties = parties;
        this.clock = clock;
        this.exports = exports;
    }

    @GET
    @Path("instruments/{code}/participations")
    @PermitAll
    @Operation(
            operationId = "listParticipationsOfInstrument",
            summary = "List participations in an instrument",
            description = "Every party with an act recorded under the instrument, by code, with its status on a"
                    + " date, its acts and all its statuses. Parties without a recorded act are not in the"
                    + " list: see listNonParties.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<ParticipationView>> under(
            @PathParam("code") @Parameter(description = "Code of the instrument", example = "ICRMW") String code,
            @BeanParam ParticipationFilter filter,
            @BeanParam ListRequest page) {
        LocalDate day = filter.day(clock);
        return exports.answer(page, filter, day, part -> {
            Page<ParticipationRow> found = participations.under(code, filter, day, part);
            if (found.items().isEmpty()) {
                instruments.named(code);
            }
            return found;
        });
    }

    @GET
    @Path("parties/{code}/participations")
    @PermitAll
    @Operation(
            operationId = "listParticipationsOfParty",
            summary = "List the participations of a party",
            description = "By instrument, with the status on a date. For a territory, also participations of"
                    + " others that extend or extended to it.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<ParticipationView>> of(
            @PathParam("code") @Parameter(description = "Code of the party", example = "KEN") String code,
            @BeanParam ParticipationFilter filter,
            @BeanParam ListRequest page) {
        LocalDate day = filter.day(clock);
        return exports.answer(page, filter, day, part -> {
            Page<ParticipationRow> found = participations.of(code, filter, day, part);
            if (found.items().isEmpty()) {
                parties.named(code);
            }
            return found;
        });
    }
}
