package org.iom.iml.monitoring.uprreview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.CodeList;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for reviews in the Universal Periodic Review: anyone may read them, the Unit completes them. */
@Path("/v1/upr-reviews")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "UPR reviews",
        description = "The review of each State in each cycle of the Universal Periodic Review: session, troika, base"
                + " documents, answers to recommendations and mid-term report. Reviews follow the sessions of the working"
                + " group.")
class UprReviewResource {

    private static final String ID = "Id of the review";

    private final UprReviews reviews;
    private final UprReviewList list;
    private final KnownCodes known;
    private final History history;
    private final Exports exports;

    UprReviewResource(UprReviews reviews, UprReviewList list, KnownCodes known, History history, Exports exports) {
        this.reviews = reviews;
        this.list = list;
        this.known = known;
        this.history = history;
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listUprReviews",
            summary = "List reviews of the Universal Periodic Review",
            description = "By cycle and State, as pages or as a file of all that match.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<UprReviewView>> list(@BeanParam UprReviewFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.in(filter, part), Function.identity(), UprReviewList.COLUMNS);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getUprReview",
            summary = "Get a review of the Universal Periodic Review",
            description = "With its base documents and how many recommendations were supported, noted and left"
                    + " unanswered.")
    @APIResponseSchema(value = UprReviewView.class, responseCode = "200", responseDescription = "The review")
    public Response get(@PathParam("id") @Parameter(description = ID) UUID id) {
        return answer(id);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(
            operationId = "listUprReviewHistory",
            summary = "List the history of a review",
            description = "When it was scheduled or moved, got its troika and its mid-term report, oldest first.")
    @HistoryOf(producer = MonitoringFact.class, aggregate = "upr-review")
    public Page<HistoryEntry> history(
            @PathParam("id") @Parameter(description = ID) UUID id, @BeanParam PageRequest page) {
        return history.of("upr-review", list.of(id).id().toString(), page);
    }

    @PUT
    @Path("{id}/troika")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "selectUprTroika",
            summary = "Record the troika of a review",
            description = "The three States whose delegations serve as rapporteurs. Replaces those recorded before.")
    @APIResponseSchema(value = UprReviewView.class, responseCode = "200", responseDescription = "The review")
    public Response selectTroika(@BeanParam Seen seen, @Valid @NotNull NewTroika troika) {
        known.requireAll(CodeList.PARTIES, "/parties", troika.parties());
        reviews.select(seen.id(), seen.ifMatch(), troika.parties());
        return answer(seen.id());
    }

    @POST
    @Path("{id}/mid-term-report")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "reportUprMidTerm",
            summary = "Record the mid-term report of a review",
            description = "The State submitted a mid-term report, which is voluntary.")
    @APIResponseSchema(value = UprReviewView.class, responseCode = "200", responseDescription = "The review")
    public Response reportMidTerm(@BeanParam Seen seen, @Valid @NotNull NewMidTermReport report) {
        reviews.reportAtMidTerm(seen.id(), seen.ifMatch(), report.occurredOn(), report.document());
        return answer(seen.id());
    }

    private Response answer(UUID id) {
        UprReviewView review = list.of(id);
        return Versions.ok(review.tag(), review);
    }
}
