package org.iom.iml.monitoring.actionplan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for reporting on the progress of one plan. */
@Path("/v1/action-plans/{id}/progress-reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Action plans")
class PlanProgressResource {

    private final ProgressReports reports;
    private final ProgressReportList list;

    PlanProgressResource(ProgressReports reports, ProgressReportList list) {
        this.reports = reports;
        this.list = list;
    }

    @POST
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "draftProgressReport",
            summary = "Draft a report on progress",
            description = "On one indicator of the plan, for one of the days on which it is due. The plan lists its"
                    + " reports at /v1/progress-reports.")
    @APIResponseSchema(value = ProgressReportView.class, responseCode = "201", responseDescription = "The draft")
    public Response draft(
            @PathParam("id") @Parameter(description = "Id of the plan") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull NewProgressReport said) {
        ProgressReportView report = list.of(reports.draft(id, said));
        return Response.created(URI.create("/v1/progress-reports/" + report.id()))
                .tag(Versions.tag(report.version()))
                .entity(report)
                .build();
    }
}
