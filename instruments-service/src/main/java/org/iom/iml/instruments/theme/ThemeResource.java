package org.iom.iml.instruments.theme;

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
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for one theme. */
@Path("/v1/themes/{code}")
@Tag(name = "Themes", description = "The thesaurus of international migration law")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ThemeResource {

    private final Themes themes;
    private final History history;

    ThemeResource(Themes themes, History history) {
        this.themes = themes;
        this.history = history;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getTheme",
            summary = "Get a theme",
            description = "Its names, synonyms, scope, broader, narrower and related themes, and its mappings to"
                    + " other vocabularies.")
    @APIResponse(
            responseCode = "200",
            description = "The theme",
            content = @Content(schema = @Schema(implementation = ThemeInContextView.class)))
    public Response find(
            @PathParam("code") @Parameter(description = "Code of the theme", example = "immigration-detention")
                    String code,
            @Context Request request) {
        Themes.InContext found = themes.inContext(code);
        return Versions.ok(request, found.version(), ThemeInContextView.of(found));
    }

    @PUT
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "reviseTheme",
            summary = "Replace the description of a theme",
            description = "What is left out is removed; the code stays. A description that breaks a SKOS integrity"
                    + " condition is refused. From then on the description outranks the shipped catalogue.")
    @APIResponse(
            responseCode = "200",
            description = "The theme as it is now",
            content = @Content(schema = @Schema(implementation = ThemeInContextView.class)))
    public Response revise(
            @PathParam("code") @Parameter(description = "Code of the theme", example = "immigration-detention")
                    String code,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the theme that was read") @Nullable String ifMatch,
            @Valid @NotNull ThemeRevision revision) {
        themes.revise(ifMatch, revision.facts(code));
        Themes.InContext revised = themes.inContext(code);
        return Versions.ok(revised.version(), ThemeInContextView.of(revised));
    }

    @GET
    @Path("history")
    @PermitAll
    @Operation(
            operationId = "listThemeHistory",
            summary = "List the history of a theme",
            description = "Oldest first, an entry for each time that it was published or its description changed.")
    @HistoryOf(producer = InstrumentsFact.class, aggregate = "theme")
    public Page<HistoryEntry> history(
            @PathParam("code") @Parameter(description = "Code of the theme", example = "immigration-detention")
                    String code,
            @BeanParam PageRequest page) {
        return history.of("theme", themes.named(code).code(), page);
    }
}
