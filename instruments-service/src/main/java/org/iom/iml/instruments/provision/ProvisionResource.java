package org.iom.iml.instruments.provision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.theme.Themes;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for one provision. */
@Path("/v1")
@Tag(name = "Provisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProvisionResource {

    private final Provisions provisions;
    private final ProvisionAnswers answers;
    private final Instruments instruments;
    private final Themes themes;
    private final History history;

    ProvisionResource(
            Provisions provisions, ProvisionAnswers answers, Instruments instruments, Themes themes, History history) {
        this.provisions = provisions;
        this.answers = answers;
        this.instruments = instruments;
        this.themes = themes;
        this.history = history;
    }

    @GET
    @Path("instruments/{code}/provisions/{eId}")
    @PermitAll
    @Operation(
            operationId = "getProvision",
            summary = "Get a provision",
            description = "Its text in every available language, its legal force and the source of that"
                    + " assessment, its themes, the provisions directly below it, and the provisions of other"
                    + " instruments to which experts linked it. With `languages`, also the text of the whole in these"
                    + " languages beside each other.")
    @APIResponse(
            responseCode = "200",
            description = "The provision",
            content = @Content(schema = @Schema(implementation = ProvisionView.class)))
    public Response find(
            @PathParam("code") @Parameter(description = "Code of the instrument", example = "ICRMW") String code,
            @PathParam("eId")
                    @Parameter(description = "Address in the instrument, by Akoma Ntoso naming", example = "art_17")
                    String eId,
            @QueryParam("languages")
                    @Parameter(
                            description = "BCP 47 languages, at most ten, in which its text and that of all below it is"
                                    + " given beside each other, as `parallelTexts`",
                            example = "en,es")
                    @Nullable String languages,
            @HeaderParam("Accept-Language")
                    @Parameter(description = "Languages that `heading` should be in, the best first", example = "fr")
                    @Nullable String language,
            @Context Request request) {
        return answers.read(request, code, eId, ParallelText.languages(languages), language);
    }

    @PUT
    @Path("instruments/{code}/provisions/{eId}")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "annotateProvision",
            summary = "Revise the headings, force and themes of a provision",
            description = "The text of a provision comes with imports, and its address never changes.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now",
            content = @Content(schema = @Schema(implementation = ProvisionView.class)))
    public Response annotate(
            @PathParam("code") @Parameter(description = "Code of the instrument", example = "ICRMW") String code,
            @PathParam("eId")
                    @Parameter(description = "Address in the instrument, by Akoma Ntoso naming", example = "art_17")
                    String eId,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the provision that was read") @Nullable String ifMatch,
            @Valid @NotNull ProvisionNotes body) {
        themes.requireAll("/themes", body.themes());
        provisions.annotate(code, eId, ifMatch, body.annotation());
        return answers.changed(code, eId);
    }

    @GET
    @Path("instruments/{code}/provision-history")
    @PermitAll
    @Operation(
            operationId = "listProvisionHistory",
            summary = "List the changes to the provisions of an instrument",
            description = "An entry for each import or revision that changed something, oldest first, with the"
                    + " addresses of the provisions that it added, changed and removed.")
    @HistoryOf(producer = InstrumentsFact.class, aggregate = "instrument-provisions")
    public Page<HistoryEntry> history(
            @PathParam("code") @Parameter(description = "Code of the instrument", example = "ICRMW") String code,
            @BeanParam PageRequest page) {
        return history.of("instrument-provisions", instruments.named(code).code(), page);
    }
}
