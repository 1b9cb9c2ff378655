package org.iom.iml.instruments.declaration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.statement.Answer;
import org.iom.iml.instruments.declaration.statement.Making;
import org.iom.iml.instruments.declaration.statement.Occasion;
import org.iom.iml.instruments.declaration.statement.Scope;
import org.iom.iml.instruments.declaration.statement.Stage;
import org.iom.iml.instruments.declaration.statement.Wording;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for later steps on a declaration: modification, withdrawal, objection. */
@Path("/v1")
@Tag(name = "Declarations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DeclarationStepResource {

    private final Declarations declarations;
    private final Clock clock;

    DeclarationStepResource(Declarations declarations, Clock clock) {
        this.declarations = declarations;
        this.clock = clock;
    }

    /** A modification: a new text, or new provisions to which the statement relates. */
    @Schema(name = "DeclarationModification", examples = """
            {"on": "2018-05-02", "targets": ["art_16__para_1__point_c"],
             "texts": {"en": "The reservation applies to article 16 (1) (c) only."}, "source": "MTDSG IV-8"}""")
    public record NewModification(
            @NotNull @Schema(examples = "2018-05-02") LocalDate on,

            @Nullable @Size(max = 100) @Schema(description = "Provisions to which it relates since then; as before where absent")
            List<@NotBlank String> targets,

            @NotEmpty @Schema(description = "Its words since then, by BCP 47 language")
            Map<@NotBlank String, @NotBlank @Size(max = 200_000) String> texts,

            @NotBlank @Size(max = 300) @Schema(examples = "MTDSG IV-8", description = "Where its words are published")
            String source,

            @Nullable @Size(max = 100) @Schema(examples = "C.N.1042.2008.TREATIES-5", description = "The depositary notification")
            String notification) {

        Stage.Modification modification() {
            return new Stage.Modification(
                    on,
                    targets == null ? null : NewDeclaration.addresses("/targets", targets),
                    new Wording(texts, source, notification));
        }
    }

    /** A withdrawal, in whole or in part. */
    @Schema(name = "DeclarationWithdrawal", examples = """
            {"on": "2018-05-02", "inPart": true, "targets": ["art_9"], "source": "MTDSG IV-8"}""")
    public record NewWithdrawal(
            @NotNull @Schema(examples = "2018-05-02") LocalDate on,

            @Nullable @Schema(description = "Whether a part of it still stands", defaultValue = "false")
            Boolean inPart,

            @Nullable @Size(max = 100) @Schema(description = "Of a partial withdrawal: the provisions to which it no longer relates")
            List<@NotBlank String> targets,

            @Nullable @Schema(description = "Of a partial withdrawal: the text that remains, by BCP 47 language")
            Map<@NotBlank String, @NotBlank @Size(max = 200_000) String> texts,

            @NotBlank @Size(max = 300) @Schema(examples = "MTDSG IV-9", description = "Where it is published")
            String source,

            @Nullable @Size(max = 100) @Schema(examples = "C.N.1042.2008.TREATIES-5", description = "The depositary notification")
            String notification) {

        Stage.Withdrawal withdrawal() {
            return new Stage.Withdrawal(
                    on,
                    Boolean.TRUE.equals(inPart),
                    NewDeclaration.addresses("/targets", targets),
                    texts,
                    source,
                    notification);
        }
    }

    /** An objection to be recorded. */
    @Schema(examples = """
            {"party": "SWE", "madeOn": "2016-03-01", "precludesEntryIntoForce": false,
             "texts": {"en": "The Government of Sweden objects to the aforesaid reservation."}, "source": "MTDSG IV-8"}""")
    public record NewObjection(
            @NotBlank @Schema(examples = "SWE", description = "Code of the party that objects")
            String party,

            @NotNull @Schema(examples = "2016-03-01") LocalDate madeOn,

            @Nullable @Schema(
                    description = "Whether it precludes the entry into force of the treaty between the two; absent"
                            + " where it does not say")
            Boolean precludesEntryIntoForce,

            @Nullable @Size(max = 20_000) @Schema(description = "Why it objects")
            String reasons,

            @NotEmpty @Schema(description = "Its text by BCP 47 language")
            Map<@NotBlank String, @NotBlank @Size(max = 200_000) String> texts,

            @NotBlank @Size(max = 300) @Schema(examples = "MTDSG IV-8", description = "Where its words are published")
            String source,

            @Nullable @Size(max = 100) @Schema(examples = "C.N.1042.2008.TREATIES-5", description = "The depositary notification")
            String notification) {

        Making to(Declaration target) {
            return new Making(
                    target.instrument(),
                    party,
                    Effect.OBJECTION,
                    null,
                    new Scope(List.of(), target.scope().targets(), List.of()),
                    new Wording(texts, source, notification),
                    new Occasion(madeOn, null),
                    new Answer(target.id(), target.party(), precludesEntryIntoForce, reasons));
        }
    }

    @POST
    @Path("declarations/{id}/modification")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "modifyDeclaration",
            summary = "Record the modification of a declaration",
            description = "Replaces the wording, or the provisions to which the declaration relates, with effect"
                    + " from a day. A reservation is never widened.")
    @APIResponseSchema(value = DeclarationView.class, responseCode = "200", responseDescription = "Modified")
    public Response modify(
            @PathParam("id") @Parameter(description = "Id of the declaration") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewModification body) {
        return answer(declarations.modify(id, ifMatch, body.modification()));
    }

    @POST
    @Path("declarations/{id}/withdrawal")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "withdrawDeclaration",
            summary = "Record the withdrawal of a declaration",
            description = "In whole, or in part: then it no longer relates to the provisions that are named. A"
                    + " partial withdrawal that leaves no provision is a withdrawal in whole.")
    @APIResponseSchema(value = DeclarationView.class, responseCode = "200", responseDescription = "Withdrawn")
    public Response withdraw(
            @PathParam("id") @Parameter(description = "Id of the declaration") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewWithdrawal body) {
        return answer(declarations.withdraw(id, ifMatch, body.withdrawal()));
    }

    @POST
    @Path("declarations/{id}/objections")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "objectToDeclaration",
            summary = "Record an objection to a declaration",
            description =
                    "An objection is a declaration in its own right, which names the one to which it" + " responds.")
    @APIResponseSchema(value = DeclarationView.class, responseCode = "201", responseDescription = "Recorded")
    public Response object(
            @PathParam("id") @Parameter(description = "Id of the declaration") UUID id,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable String idempotencyKey,
            @Valid @NotNull NewObjection body) {
        return DeclarationResource.created(declarations.object(id, body::to), clock);
    }

    private Response answer(Declaration declaration) {
        return Versions.ok(declaration.version(), DeclarationView.whole(declaration, LocalDate.now(clock), null));
    }
}
