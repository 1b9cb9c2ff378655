package org.iom.iml.review.remark;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.ByPerson;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for remarks exchanged within the Unit. */
@InConfidence
@Path("/v1/reviews/{id}/remarks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Review work")
class RemarkResource {

    private static final Columns<RemarkView> COLUMNS = Columns.of(RemarkView.class)
            .and("id", RemarkView::id)
            .and("finding", RemarkView::finding)
            .and("address", RemarkResource::address)
            .and("inReplyTo", RemarkView::inReplyTo)
            .and("text", RemarkView::text)
            .and("person", RemarkView::person)
            .and("madeAt", RemarkView::madeAt)
            .and("settledAt", RemarkView::settledAt);

    private final Remarks remarks;
    private final Exports exports;

    RemarkResource(Remarks remarks, Exports exports) {
        this.remarks = remarks;
        this.exports = exports;
    }

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @ByPerson
    @Idempotent
    @Operation(
            operationId = "makeRemark",
            summary = "Remark on a finding or a provision",
            description = "For the Unit only; neither the mission nor the requester ever sees it.")
    @APIResponseSchema(value = RemarkView.class, responseCode = "201", responseDescription = "Made")
    public Response make(@PathParam("id") UUID id, @Valid @NotNull NewRemark said) {
        return Response.created(URI.create("/v1/reviews/" + id + "/remarks"))
                .tag(Versions.tag(1))
                .entity(remarks.make(id, said))
                .build();
    }

    @GET
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listRemarks",
            summary = "List the remarks on a review",
            description = "In the order in which they were made; for the Unit only.")
    public RestResponse<Page<RemarkView>> list(
            @PathParam("id") UUID id, @BeanParam RemarkFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> remarks.of(id, filter, part), remark -> remark, COLUMNS);
    }

    @POST
    @Path("{remark}/settlement")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @ByPerson
    @Operation(
            operationId = "settleRemark",
            summary = "Settle a remark",
            description = "It is resolved and stays readable. The version is that of the review.")
    @APIResponseSchema(value = RemarkView.class, responseCode = "200", responseDescription = "Settled")
    public Response settle(
            @BeanParam Seen seen, @PathParam("remark") @Parameter(description = "Id of the remark") UUID remark) {
        return Response.ok(remarks.settle(seen.id(), seen.ifMatch(), remark)).build();
    }

    private static @Nullable String address(RemarkView remark) {
        RemarkView.Place place = remark.provision();
        return place == null ? null : place.address();
    }
}
