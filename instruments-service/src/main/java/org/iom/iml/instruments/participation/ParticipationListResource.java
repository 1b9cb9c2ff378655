package org.iom.iml.instruments.participation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.participation.ParticipationProjection.Shown;
import org.iom.iml.instruments.party.Parties;
import org.iom.iml.instruments.text.Moments;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who takes part in an instrument, and in what a party takes part, over HTTP. */
@Path("/v1")
@Tag(name = "Participations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ParticipationListResource {

    private final ParticipationProjection participations;
    private final Instruments instruments;
    private final Parties parties;
    private final Clock clock;
    private final ParticipationExport exports;

    ParticipationListResource(
            ParticipationProjection participations,
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
    @Operation(operationId = "listParticipationsOfInstrument", summary = "Who takes part, with the status on a date")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<ParticipationView>> under(
            @PathParam("code") @Parameter(example = "ICRMW") String code,
            @BeanParam StatusDate on,
            @BeanParam KnownOn knownOn,
            @QueryParam("status") @Parameter(example = "party") @Nullable String status,
            @QueryParam("updatedSince") @Parameter(example = "2026-01-01T00:00:00Z") @Nullable String updatedSince,
            @BeanParam PageRequest page) {
        Asked asked = asked(on, knownOn, status, updatedSince);
        return exports.answer(page, asked, part -> {
            Page<Shown> found = participations.under(code, asked, part);
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
            summary = "In what a party takes part, with the status on a date",
            description = "Of a territory, also the participations of others that extend or did extend to it.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<ParticipationView>> of(
            @PathParam("code") @Parameter(example = "KEN") String code,
            @BeanParam StatusDate on,
            @BeanParam KnownOn knownOn,
            @QueryParam("status") @Parameter(example = "party") @Nullable String status,
            @QueryParam("updatedSince") @Parameter(example = "2026-01-01T00:00:00Z") @Nullable String updatedSince,
            @BeanParam PageRequest page) {
        Asked asked = asked(on, knownOn, status, updatedSince);
        return exports.answer(page, asked, part -> {
            Page<Shown> found = participations.of(code, asked, part);
            if (found.items().isEmpty()) {
                parties.named(code);
            }
            return found;
        });
    }

    private Asked asked(StatusDate on, KnownOn knownOn, @Nullable String status, @Nullable String updatedSince) {
        return new Asked(
                on.day(clock), knownOn.instant(), status(status), Moments.parameter("updatedSince", updatedSince));
    }

    private static @Nullable Status status(@Nullable String code) {
        return code == null
                ? null
                : Status.find(code)
                        .orElseThrow(() -> BadInput.parameter(
                                "status",
                                Arrays.stream(Status.values())
                                        .map(Status::code)
                                        .collect(Collectors.joining(", ", "one of ", ""))));
    }
}
