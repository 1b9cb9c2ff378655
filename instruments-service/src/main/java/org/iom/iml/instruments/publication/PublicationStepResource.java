package org.iom.iml.instruments.publication;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.text.Written;
import org.iom.iml.platform.caller.Roles;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the steps of a publication, each conditional on the version that was read. */
@Path("/v1/publications/{id}")
@Tag(name = "Publications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.IML, Roles.ADMIN})
class PublicationStepResource {

    private final Publications publications;
    private final PublicationAnswers answers;

    PublicationStepResource(Publications publications, PublicationAnswers answers) {
        this.publications = publications;
        this.answers = answers;
    }

    /** The reason for a withdrawal, which is public. */
    @Schema(name = "PublicationWithdrawal", examples = "{\"reason\": \"Superseded by the edition of 2026\"}")
    public record Withdrawal(
            @NotBlank @Size(max = 2_000) @Pattern(regexp = Written.LINE) @Schema(examples = "Superseded by the edition of 2026", description = "Why; everybody reads it")
            String reason) {}

    @POST
    @Path("publication")
    @Operation(
            operationId = "publishPublication",
            summary = "Publish the version in preparation",
            description = "From then on everybody can read it. It needs a date of issue, and a file or a web"
                    + " address of its text.")
    @APIResponseSchema(value = PublicationView.class, responseCode = "200", responseDescription = "Published")
    public Response publish(
            @PathParam("id") @Parameter(description = "Id of the publication") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(required = true, description = "ETag of the publication that was read")
                    @Nullable String ifMatch) {
        return answers.changed(publications.publish(id, ifMatch));
    }

    @POST
    @Path("withdrawal")
    @Operation(
            operationId = "withdrawPublication",
            summary = "Withdraw a publication",
            description = "What remains visible to everybody is that it existed, and why it was withdrawn.")
    @APIResponseSchema(value = PublicationView.class, responseCode = "200", responseDescription = "Withdrawn")
    public Response withdraw(
            @PathParam("id") @Parameter(description = "Id of the publication") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(required = true, description = "ETag of the publication that was read")
                    @Nullable String ifMatch,
            @Valid @NotNull Withdrawal why) {
        return answers.changed(publications.withdraw(id, ifMatch, why.reason()));
    }
}
