package org.iom.iml.instruments.declaration;

import static java.util.Objects.requireNonNullElse;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** What becomes of a declaration over HTTP: modification, withdrawal, objections. */
@Path("/v1/declarations/{id}")
@Tag(name = "Declarations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DeclarationStepResource {

    private final Declarations declarations;
    private final DeclarationProjection shown;
    private final Clock clock;

    DeclarationStepResource(Declarations declarations, DeclarationProjection shown, Clock clock) {
        this.declarations = declarations;
        this.shown = shown;
        this.clock = clock;
    }

    /** Other words, or other provisions, in place of those of before. */
    public record NewModification(
            @NotNull LocalDate on,

            @Nullable @Size(max = 100) @Schema(description = "At what it is aimed since then; as before where absent")
            List<@NotBlank String> targets,

            @NotEmpty @Schema(description = "Its words since then, by BCP 47 language")
            Map<@NotBlank String, @NotBlank @Size(max = 200_000) String> texts,

            @NotBlank @Size(max = 300) @Schema(examples = "MTDSG IV-8")
            String source,

            @Nullable @Size(max = 100) String notification) {

        Stage stage(Stage before, LocalDate today) {
            List<String> aimed =
                    targets == null ? before.targets() : DeclarationResource.addresses("/targets", targets);
            return new Stage(done(on, today), before.state(), aimed, texts, source, notification);
        }
    }

    /** A statement taken back, wholly or in part. */
    public record NewWithdrawal(
            @NotNull LocalDate on,

            @Schema(description = "Whether a part of it still stands")
            boolean inPart,

            @Nullable @Size(max = 100) @Schema(description = "Of a withdrawal in part: the provisions at which it is no longer aimed")
            List<@NotBlank String> targets,

            @Nullable @Schema(description = "Of a withdrawal in part: what remains of its words, by BCP 47 language")
            Map<@NotBlank String, @NotBlank @Size(max = 200_000) String> texts,

            @NotBlank @Size(max = 300) @Schema(examples = "MTDSG IV-9")
            String source,

            @Nullable @Size(max = 100) String notification) {

        Stage stage(Stage before, LocalDate today) {
            List<String> given = DeclarationResource.addresses("/targets", targets);
            for (String target : given) {
                if (before.targets().stream().noneMatch(own -> Targets.touch(own, target))) {
                    throw BadInput.field("/targets", "not-aimed-at", "It is not aimed at " + target + ".");
                }
            }
            List<String> remaining = before.targets().stream()
                    .filter(own -> !Targets.within(own, given))
                    .toList();
            boolean all = !inPart || (!before.targets().isEmpty() && remaining.isEmpty());
            return new Stage(
                    done(on, today),
                    all ? DeclarationState.WITHDRAWN : DeclarationState.PARTLY_WITHDRAWN,
                    all ? before.targets() : remaining,
                    requireNonNullElse(texts, before.texts()),
                    source,
                    notification);
        }
    }

    /** An objection to be recorded. */
    public record NewObjection(
            @NotBlank @Schema(examples = "SWE") String party,
            @NotNull LocalDate madeOn,

            @Nullable @Schema(
                    description =
                            "Whether the instrument does not enter into force between the two; absent where it is not said")
            Boolean precludesEntryIntoForce,

            @Nullable @Size(max = 20_000) String reasons,

            @NotEmpty @Schema(description = "Its words by BCP 47 language")
            Map<@NotBlank String, @NotBlank @Size(max = 200_000) String> texts,

            @NotBlank @Size(max = 300) @Schema(examples = "MTDSG IV-8")
            String source,

            @Nullable @Size(max = 100) String notification) {

        Making to(Declaration target) {
            return new Making(
                    target.instrument(),
                    party,
                    Effect.OBJECTION,
                    null,
                    List.of(),
                    target.targets(),
                    List.of(),
                    texts,
                    madeOn,
                    null,
                    target.id(),
                    target.party(),
                    precludesEntryIntoForce,
                    reasons,
                    source,
                    notification);
        }
    }

    private static LocalDate done(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw BadInput.field("/on", "act-in-the-future", "An act is recorded once it is done.");
        }
        return on;
    }

    @POST
    @Path("modification")
    @RolesAllowed(Roles.IML)
    @Operation(operationId = "modifyDeclaration", summary = "Record that its author put other words in its place")
    @APIResponseSchema(value = DeclarationView.class, responseCode = "200", responseDescription = "Modified")
    public Response modify(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewModification body) {
        LocalDate today = LocalDate.now(clock);
        return answer(declarations.change(
                id, ifMatch, declaration -> declaration.modify(body.stage(declaration.latest(), today))));
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed(Roles.IML)
    @Operation(operationId = "withdrawDeclaration", summary = "Record that its author took it back, wholly or in part")
    @APIResponseSchema(value = DeclarationView.class, responseCode = "200", responseDescription = "Withdrawn")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewWithdrawal body) {
        LocalDate today = LocalDate.now(clock);
        return answer(declarations.change(
                id, ifMatch, declaration -> declaration.withdraw(body.stage(declaration.latest(), today))));
    }

    @POST
    @Path("objections")
    @RolesAllowed(Roles.IML)
    @Idempotent
    @Operation(operationId = "objectToDeclaration", summary = "Record that another party objects to it")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    public Response object(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable String idempotencyKey,
            @Valid @NotNull NewObjection body) {
        return DeclarationResource.created(declarations.object(id, body::to), clock);
    }

    @GET
    @Path("objections")
    @PermitAll
    @Operation(operationId = "listObjections", summary = "Who objects to a declaration")
    public Page<DeclarationView> objections(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        LocalDate today = LocalDate.now(clock);
        return shown.objectionsTo(declarations.named(id).id(), page)
                .map(objection -> DeclarationView.of(objection, today));
    }

    private Response answer(Declaration declaration) {
        return Versions.ok(declaration.version(), DeclarationView.whole(declaration, LocalDate.now(clock), null));
    }
}
