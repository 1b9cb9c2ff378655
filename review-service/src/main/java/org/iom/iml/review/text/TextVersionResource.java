package org.iom.iml.review.text;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for versions of national texts and their provisions. */
@InConfidence
@Path("/v1/national-texts/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "National texts")
class TextVersionResource {

    private static final Columns<TextVersionView> COLUMNS = Columns.of(TextVersionView.class)
            .and("text", TextVersionView::text)
            .and("number", TextVersionView::number)
            .and("asOf", TextVersionView::asOf)
            .and("language", TextVersionView::language)
            .and(
                    "status",
                    version ->
                            version.status() == null ? null : version.status().code())
            .and("officialReference", TextVersionView::officialReference)
            .and("provisions", TextVersionView::provisions)
            .and("uncertain", TextVersionView::uncertain)
            .and("sha256", TextVersionView::sha256)
            .and("takenInAt", TextVersionView::takenInAt);

    private final NationalTexts texts;
    private final TextVersions versions;
    private final Provisions provisions;
    private final Exports exports;

    TextVersionResource(NationalTexts texts, TextVersions versions, Provisions provisions, Exports exports) {
        this.texts = texts;
        this.versions = versions;
        this.provisions = provisions;
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listNationalTextVersions",
            summary = "List the versions of a national text",
            description = "The one imported last comes first. A version never changes: its number and its"
                    + " addresses can be cited.")
    public RestResponse<Page<TextVersionView>> list(@PathParam("id") UUID id, @BeanParam ListRequest page) {
        UUID text = texts.view(id).id();
        return exports.list(page, part -> versions.of(text, part), version -> version, COLUMNS);
    }

    @GET
    @Path("{number}")
    @PermitAll
    @Operation(
            operationId = "getNationalTextVersion",
            summary = "Get a version of a national text",
            description = "With its date and how far it could be divided into provisions.")
    @APIResponseSchema(value = TextVersionView.class, responseCode = "200", responseDescription = "The version")
    public Response find(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "Number of the version") int number) {
        TextVersionView version = version(id, number);
        return Versions.ok(version.sha256(), version);
    }

    @GET
    @Path("{number}/provisions")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listNationalProvisions",
            summary = "List the provisions of a version",
            description = "In the order of the text, each with its address, the provision that contains it, and"
                    + " how certain its boundaries are.")
    public RestResponse<Page<ProvisionView>> provisions(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "Number of the version") int number,
            @BeanParam ProvisionFilter filter,
            @BeanParam ListRequest page) {
        TextVersionView version = version(id, number);
        return exports.list(
                page, part -> provisions.in(version, filter, part), provision -> provision, Provisions.COLUMNS);
    }

    private TextVersionView version(UUID id, int number) {
        return versions.find(texts.view(id).id(), number);
    }
}
