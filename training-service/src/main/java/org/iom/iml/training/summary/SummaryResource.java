package org.iom.iml.training.summary;

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
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.training.RegistryCodes;

/** The HTTP resource for the summary of a State's training, used in its profile. */
@InConfidence
@Path("/v1/parties/{code}/training-summary")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Training summaries",
        description =
                "A State's training at a glance: what its officials should be trained in, what is requested, planned and"
                        + " held.")
class SummaryResource {

    private final SummarizeTraining summaries;
    private final Callers callers;
    private final RegistryCodes codes;

    SummaryResource(SummarizeTraining summaries, Callers callers, RegistryCodes codes) {
        this.summaries = summaries;
        this.callers = callers;
        this.codes = codes;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getTrainingSummary",
            summary = "Get the training summary of a State",
            description =
                    "The State's heaviest needs, its latest requests, the editions for its officials and how many of"
                            + " them were trained, as far as the caller may see.")
    public TrainingSummary of(
            @PathParam("code") @Parameter(description = "The State, a code of /v1/parties", example = "KEN")
                    String code) {
        codes.findParty(code);
        return summaries.of(code, callers.current());
    }
}
