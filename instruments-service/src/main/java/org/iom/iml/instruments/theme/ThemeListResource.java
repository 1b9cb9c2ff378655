package org.iom.iml.instruments.theme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for the lists of themes and of their mappings to other vocabularies. */
@Path("/v1")
@Tag(name = "Themes")
@Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.XLSX, Exports.NDJSON})
@RunOnVirtualThread
class ThemeListResource {

    private final Themes themes;
    private final ThemeList list;
    private final MappingList mappings;
    private final Exports exports;

    ThemeListResource(Themes themes, ThemeList list, MappingList mappings, Exports exports) {
        this.themes = themes;
        this.list = list;
        this.mappings = mappings;
        this.exports = exports;
    }

    @GET
    @Path("themes")
    @PermitAll
    @Operation(
            operationId = "listThesaurusThemes",
            summary = "List themes",
            description = "The themes of international migration law, by code, under which provisions,"
                    + " publications, recommendations and courses are filed. The whole thesaurus as a SKOS"
                    + " concept scheme is at `/v1/thesaurus`.")
    public RestResponse<Page<ThemeView>> list(@BeanParam ThemeFilter filter, @BeanParam ListRequest request) {
        themes.require("?broader", filter.broader());
        return exports.list(request, part -> list.in(filter, part), ThemeView::of, list.columns());
    }

    @GET
    @Path("theme-mappings")
    @PermitAll
    @Operation(
            operationId = "listThemeMappings",
            summary = "List mappings to themes",
            description = "From the concepts of other vocabularies, by vocabulary and concept, with the SKOS"
                    + " mapping property that relates them. They change with their themes: to follow them,"
                    + " follow `/v1/themes`.")
    public RestResponse<Page<MappedTheme>> mappings(@BeanParam MappingFilter filter, @BeanParam PageRequest request) {
        return exports.list(request, part -> mappings.in(filter, part), Function.identity(), mappings.columns());
    }
}
