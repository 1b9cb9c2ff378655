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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.theme.ThemeList.Filter;
import org.iom.iml.instruments.theme.ThemeList.Mapped;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The thesaurus over HTTP. */
@Path("/v1")
@Tag(name = "Themes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ThemeResource {

    private final Themes themes;
    private final ThemeList list;
    private final History history;

    ThemeResource(Themes themes, ThemeList list, History history) {
        this.themes = themes;
        this.list = list;
        this.history = history;
    }

    /** A page of themes, for the contract alone. */
    @Schema(name = "PageThesaurusTheme")
    public record ThemePage(List<ThemeView> items, @Nullable String nextCursor) {}

    /** What a theme is mapped to. */
    @Schema(name = "MappedTheme")
    public record MappedTheme(
            @Schema(examples = "immigration-detention", description = "Code of our theme")
            String theme,

            @Schema(examples = "gcm") String scheme,
            @Schema(examples = "objective_13") String value,
            @Schema(examples = "closeMatch") String relation) {

        static MappedTheme of(Mapped mapped) {
            return new MappedTheme(mapped.theme(), mapped.scheme(), mapped.value(), mapped.relation());
        }
    }

    @GET
    @Path("themes")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Skos.TURTLE, Skos.JSON_LD})
    @Operation(
            operationId = "listThesaurusThemes",
            summary = "Themes of international migration law, by code; the whole thesaurus where SKOS is asked for")
    @APIResponse(
            responseCode = "200",
            description = "A page of themes, or the thesaurus as a SKOS concept scheme",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ThemePage.class)),
                @Content(mediaType = Skos.TURTLE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Skos.JSON_LD, schema = @Schema(implementation = Map.class))
            })
    public Response list(
            @QueryParam("q")
                    @Parameter(description = "Words of a label in any language", example = "rétention")
                    @Nullable String q,
            @QueryParam("broader")
                    @Parameter(description = "Code of the theme right above", example = "detention")
                    @Nullable String broader,
            @QueryParam("top")
                    @Parameter(description = "Only themes that none stands above")
                    @Schema(type = SchemaType.BOOLEAN)
                    @Nullable String top,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        Filter filter = new Filter(q, broader, flag("top", top));
        String wanted = wanted(headers);
        if (wanted.equals(MediaType.APPLICATION_JSON)) {
            return Response.ok(list.matching(filter, page).map(theme -> ThemeView.of(theme.facts())), wanted)
                    .build();
        }
        if (q != null || broader != null || filter.top()) {
            throw BadInput.parameter(
                    q != null ? "q" : broader != null ? "broader" : "top",
                    "SKOS is the whole thesaurus, without filter");
        }
        Skos skos = new Skos(themes.thesaurus());
        return Response.ok(wanted.equals(Skos.TURTLE) ? skos.turtle() : skos.jsonLd(), wanted)
                .build();
    }

    @GET
    @Path("themes/{code}")
    @PermitAll
    @Operation(operationId = "getTheme", summary = "One theme with the themes above, below and beside it")
    @APIResponse(
            responseCode = "200",
            description = "The theme",
            content = @Content(schema = @Schema(implementation = ThemeView.InContext.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public Response find(
            @PathParam("code") @Parameter(example = "immigration-detention") String code, @Context Request request) {
        Themes.InContext found = themes.inContext(code);
        return Versions.ok(request, found.version(), ThemeView.InContext.of(found));
    }

    @PUT
    @Path("themes/{code}")
    @RolesAllowed(Roles.IML)
    @Operation(operationId = "reviseTheme", summary = "Says anew what a theme is; the code stays")
    @APIResponse(
            responseCode = "200",
            description = "The theme as it is now",
            content = @Content(schema = @Schema(implementation = ThemeView.InContext.class)))
    public Response revise(
            @PathParam("code") @Parameter(example = "immigration-detention") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ThemeRevision revision) {
        Themes.InContext revised = themes.revise(ifMatch, revision.facts(code));
        return Versions.ok(revised.version(), ThemeView.InContext.of(revised));
    }

    @GET
    @Path("themes/{code}/history")
    @PermitAll
    @Operation(operationId = "listThemeHistory", summary = "What happened to a theme")
    public Page<HistoryEntry> history(
            @PathParam("code") @Parameter(example = "immigration-detention") String code, @BeanParam PageRequest page) {
        return history.of("theme", themes.named(code).code(), page);
    }

    @GET
    @Path("theme-mappings")
    @PermitAll
    @Operation(
            operationId = "listThemeMappings",
            summary = "From a concept of another vocabulary to our themes, by scheme and value")
    public Page<MappedTheme> mappings(
            @QueryParam("scheme")
                    @Parameter(description = "uhri, uhri-affected-persons, upr-info or gcm", example = "uhri")
                    @Nullable String scheme,
            @QueryParam("value")
                    @Parameter(
                            description = "Label or address there, whatever its case",
                            example = "Human trafficking & contemporary forms of slavery")
                    @Nullable String value,
            @BeanParam PageRequest page) {
        return list.mappings(scheme, value, page).map(MappedTheme::of);
    }

    private static boolean flag(String name, @Nullable String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw BadInput.parameter(name, "true or false");
    }

    /** The first that the caller likes best; anything at all means JSON. */
    private static String wanted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(accepted -> List.of(MediaType.APPLICATION_JSON, Skos.TURTLE, Skos.JSON_LD).stream()
                        .filter(offered -> accepted.isCompatible(MediaType.valueOf(offered))))
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }
}
