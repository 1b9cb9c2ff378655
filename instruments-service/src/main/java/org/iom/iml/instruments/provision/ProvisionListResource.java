package org.iom.iml.instruments.provision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.theme.Themes;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the list of an instrument's provisions. */
@Path("/v1")
@Tag(name = "Provisions", description = "The text of instruments, provision by provision, with force, themes and links")
@RunOnVirtualThread
class ProvisionListResource {

    private final Instruments instruments;
    private final Themes themes;
    private final ProvisionList provisions;
    private final Exports exports;
    private final Links links;

    ProvisionListResource(
            Instruments instruments, Themes themes, ProvisionList provisions, Exports exports, Links links) {
        this.instruments = instruments;
        this.themes = themes;
        this.provisions = provisions;
        this.exports = exports;
        this.links = links;
    }

    @GET
    @Path("instruments/{code}/provisions")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(
            operationId = "listProvisions",
            summary = "List the provisions of an instrument",
            description = "In the order of its text: articles, paragraphs and every other part, each with its"
                    + " address, headings, legal force and themes. The whole text is at"
                    + " `/v1/instruments/{code}/text`.")
    public RestResponse<Page<ProvisionView.Item>> list(
            @PathParam("code") @Parameter(description = "Code of the instrument", example = "ICRMW") String code,
            @BeanParam ProvisionFilter filter,
            @HeaderParam("Accept-Language")
                    @Parameter(description = "Languages that `heading` should be in, the best first", example = "fr")
                    @Nullable String language,
            @BeanParam ListRequest request) {
        String instrument = instruments.named(code).code();
        themes.require("?theme", filter.theme());
        return exports.list(
                request,
                part -> provisions.in(instrument, filter, part),
                shown -> ProvisionView.Item.of(shown, language),
                ProvisionColumns.of(instrument, links));
    }
}
