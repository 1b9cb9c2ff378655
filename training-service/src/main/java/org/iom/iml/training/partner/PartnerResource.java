package org.iom.iml.training.partner;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.TrainingFact;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.export.Said;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for partners: anyone may read them, the Unit registers them. */
@Path("/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Partners",
        description =
                "Organizations that co-organize editions. A partner sees and manages the editions that it co-organizes"
                        + " and who takes part in them, and nothing else.")
class PartnerResource {

    private static final String CODE = "Code of the partner";

    private final Partners partners;
    private final Exports exports;
    private final History history;
    private final Columns<PartnerView> columns;

    PartnerResource(Partners partners, Exports exports, History history, Links links) {
        this.partners = partners;
        this.exports = exports;
        this.history = history;
        this.columns = Columns.of(PartnerView.class)
                .and("code", PartnerView::code)
                .and("name", partner -> new Said(partner.names()))
                .and("updatedAt", PartnerView::updatedAt)
                .and("url", partner -> links.to("partners", partner.code()));
    }

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "registerPartner",
            summary = "Register a partner",
            description = "Tokens whose claim `organization` is its code are those of this partner.")
    @APIResponseSchema(value = PartnerView.class, responseCode = "201", responseDescription = "The partner")
    public Response register(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @Valid @NotNull NewPartner body) {
        partners.register(body);
        return partners.named(body.code()).created("/v1/partners/" + body.code());
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(operationId = "listPartners", summary = "List partners", description = "By code.")
    public RestResponse<Page<PartnerView>> list(@BeanParam ListRequest page) {
        return exports.list(page, partners::in, Function.identity(), columns);
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getPartner", summary = "Get a partner", description = "With its name.")
    @APIResponseSchema(value = PartnerView.class, responseCode = "200", responseDescription = "The partner")
    public Response find(
            @PathParam("code") @Parameter(description = CODE, example = "IIHL") String code, @Context Request request) {
        return partners.named(code).answer(request);
    }

    @GET
    @Path("{code}/history")
    @PermitAll
    @HistoryOf(producer = TrainingFact.class, aggregate = "partner")
    @Operation(
            operationId = "listPartnerHistory",
            summary = "List the history of a partner",
            description = "When it was registered, oldest first.")
    public Page<HistoryEntry> history(
            @PathParam("code") @Parameter(description = CODE, example = "IIHL") String code,
            @BeanParam PageRequest page) {
        return history.of("partner", partners.named(code).view().code(), page);
    }
}
