package org.iom.iml.training.summary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Callers;

/** A State's training at a glance over HTTP, for its profile. */
@Path("/v1/parties/{code}/training-summary")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Training summaries")
public class SummaryResource {

    private final SummarizeTraining summaries;
    private final Callers callers;

    SummaryResource(SummarizeTraining summaries, Callers callers) {
        this.summaries = summaries;
        this.callers = callers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getTrainingSummary",
            summary = "A State's needs, requests, editions and trained officials")
    public TrainingSummary of(@PathParam("code") String code) {
        return summaries.of(code, callers.current());
    }
}
