package org.iom.iml.monitoring.summary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.known.KnownCodes;

/** The HTTP resource for the summary of a State, used in its profile. */
@InConfidence
@Path("/v1/parties/{code}/monitoring-summary")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Parties", description = "States, organizations and other participants, and what is known of each")
class MonitoringSummaryResource {

    private final MonitoringSummaries summaries;
    private final KnownCodes known;

    MonitoringSummaryResource(MonitoringSummaries summaries, KnownCodes known) {
        this.summaries = summaries;
        this.known = known;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getMonitoringSummary",
            summary = "Get the monitoring summary of a State",
            description = "The State's recommendations and reporting duties in figures, with the next reports that"
                    + " it owes and the most frequent themes; part of its profile. The figures are not a"
                    + " ranking.")
    public MonitoringSummary get(
            @PathParam("code") @Parameter(description = "Code of the party", example = "KEN") String code) {
        known.find(CodeList.PARTIES, code);
        return summaries.of(code);
    }
}
