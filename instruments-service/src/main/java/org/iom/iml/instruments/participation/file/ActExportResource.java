package org.iom.iml.instruments.participation.file;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.instrument.Instruments;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for exporting the valid acts as a file that can be imported again. */
@Path("/v1")
@Tag(name = "Participations")
@RunOnVirtualThread
class ActExportResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final ActExport acts;
    private final Instruments instruments;

    ActExportResource(ActExport acts, Instruments instruments) {
        this.acts = acts;
        this.instruments = instruments;
    }

    @GET
    @Path("instruments/{code}/act-exports")
    @PermitAll
    @Produces("text/csv")
    @Operation(
            operationId = "exportActsOfInstrument",
            summary = "Export the acts in force under an instrument",
            description = "A CSV file in the format `acts-csv`, which importParticipations reads back without loss.")
    @APIResponse(
            responseCode = "200",
            description = "A row for each act, by party and date",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response ofInstrument(
            @PathParam("code") @Parameter(description = "Code of the instrument", example = "ICRMW") String code) {
        return file(instruments.named(code).code());
    }

    @GET
    @Path("act-exports")
    @PermitAll
    @Produces("text/csv")
    @Operation(
            operationId = "exportActs",
            summary = "Export the acts in force in the whole registry",
            description = "A CSV file in the format `acts-csv`, which importParticipations reads back without loss.")
    @APIResponse(
            responseCode = "200",
            description = "A row for each act, by instrument, party and date",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response all() {
        return file(null);
    }

    private Response file(@Nullable String instrument) {
        StreamingOutput rows = out -> acts.write(instrument, out);
        String name = instrument == null ? "acts" : "acts-" + instrument;
        return Response.ok(rows, CSV)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .build();
    }
}
