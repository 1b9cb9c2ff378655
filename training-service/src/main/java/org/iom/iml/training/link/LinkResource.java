package org.iom.iml.training.link;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.problem.Problem;
import org.iom.iml.training.application.ApplicationStatus;
import org.iom.iml.training.enquiry.EventEnquiryStatus;
import org.iom.iml.training.mail.LinkPurpose;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP resource for single-use links by which people without an account answer letters; tokens never appear in an
 * address.
 */
@Path("/v1/links")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
@Tag(name = "Applications")
class LinkResource {

    private static final String TOKEN = "The token of the link, what comes after its #";
    private static final String EXAMPLE = "6Yk0e2cT0mX1cQJ8mQ3n0uG7w5tq2y9r1s4v8z3b6d0";

    private final FollowLink answers;
    private final Callers callers;

    LinkResource(FollowLink answers, Callers callers) {
        this.answers = answers;
        this.callers = callers;
    }

    /** A link's token, sent to learn what the link is for. */
    @Schema(name = "LinkReading", description = "A link, to see what it is for")
    public record LinkReading(
            @Schema(description = TOKEN, examples = EXAMPLE) @NotBlank @Size(max = 200) String token) {}

    /** A person's answer given by a link. */
    @Schema(name = "LinkAnswer", description = "What a person answers by a link")
    public record LinkAnswer(
            @Schema(description = TOKEN, examples = EXAMPLE) @NotBlank @Size(max = 200) String token,

            @Schema(description = "Whether the person wishes it; yes where absent", examples = "true") @Nullable Boolean accept,

            @Schema(description = "Answers to the form that is asked, if one is", examples = "{}")
            @Size(max = 200) @Nullable Map<String, Object> answers) {}

    /** The purpose of a link and its outcome, without personal data. */
    @Schema(name = "Link", description = "What a link is for, and where the application or enquiry is")
    public record LinkView(
            @Schema(examples = "confirm") LinkPurpose purpose,

            @Schema(description = "The edition applied to; absent where the link is of an enquiry") @Nullable UUID editionId,

            @Schema(
                    description = "Where the application is; absent where the link is of an enquiry",
                    examples = "under-review")
            @Nullable ApplicationStatus status,

            @Schema(
                    description = "Where the enquiry is; absent where the link is of an application",
                    examples = "confirmed")
            @Nullable EventEnquiryStatus enquiryStatus,

            @Schema(examples = "2026-03-08T09:30:00Z") Instant expiresAt) {}

    @POST
    @Path("reading")
    @Operation(
            operationId = "readLink",
            summary = "Get the purpose of a link",
            description = "Reading does not use it up.")
    @APIResponse(
            responseCode = "404",
            description = "There is no such link, or it can be used no longer",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    @APIResponseSchema(value = LinkView.class, responseCode = "200", responseDescription = "What it is for")
    public Response read(@Valid @NotNull LinkReading body) {
        return Response.ok(callers.asSystem(() -> answers.look(body.token()))).build();
    }

    @POST
    @Path("answer")
    @Operation(
            operationId = "answerLink",
            summary = "Answer by a link",
            description = "Confirms an application or an enquiry, accepts a nomination, withdraws, or answers an"
                    + " offer, according to the purpose of the link. A link works once: a second answer is"
                    + " refused.")
    @APIResponse(
            responseCode = "404",
            description = "There is no such link, or it can be used no longer",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    @APIResponseSchema(value = LinkView.class, responseCode = "200", responseDescription = "Done")
    public Response answer(@Valid @NotNull LinkAnswer body) {
        return Response.ok(callers.asSystem(() -> answers.answer(body))).build();
    }
}
