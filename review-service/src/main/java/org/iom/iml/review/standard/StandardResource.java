package org.iom.iml.review.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.review.review.Review;
import org.iom.iml.review.review.Reviews;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the standards applicable in a review. */
@InConfidence
@Path("/v1/reviews/{id}/standards")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Standards", description = "The instruments by which the law of a State is measured")
class StandardResource {

    private static final Columns<ApplicableStandard> COLUMNS = Columns.of(ApplicableStandard.class)
            .and("instrument", ApplicableStandard::instrument)
            .and("title", ApplicableStandard::title)
            .and("kind", ApplicableStandard::kind)
            .and("force", ApplicableStandard::force)
            .and("status", ApplicableStandard::status)
            .and("since", ApplicableStandard::since)
            .and("knownUntil", ApplicableStandard::knownUntil)
            .and("beyondKnown", ApplicableStandard::beyondKnown)
            .and("reservations", ApplicableStandard::reservations)
            .and("unclassified", ApplicableStandard::unclassified)
            .and("statementsKnownUntil", ApplicableStandard::statementsKnownUntil)
            .and("reservedProvisions", ApplicableStandard::reservedProvisions)
            .and("declaredScope", ApplicableStandard::declaredScope)
            .and("changedWhileOpen", ApplicableStandard::changedWhileOpen)
            .and(
                    "provisions",
                    standard -> standard.provisions().stream()
                            .map(provision -> provision.provision() + " "
                                    + provision.applies().code())
                            .toList());

    private final Reviews reviews;
    private final Exports exports;
    private final Standards standards;
    private final Clock clock;

    StandardResource(Reviews reviews, Standards standards, Exports exports, Clock clock) {
        this.exports = exports;
        this.reviews = reviews;
        this.standards = standards;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listStandards",
            summary = "List the standards that apply to a review",
            description =
                    "A replica of what the registry tells: the status of the State under each instrument on the date,"
                            + " and the reservations that stand then. Treaties of which the registry does not know whether"
                            + " they bind the State are listed as `unknown`. On a topic, or those of the review, those that speak on it, also where"
                            + " they do not bind the State, each with its provisions and whether they apply.")
    public RestResponse<Page<ApplicableStandard>> list(
            @PathParam("id") UUID id,
            @QueryParam("on") @Parameter(description = "Today where absent") @Nullable LocalDate on,
            @QueryParam("topic")
                    @Parameter(
                            description =
                                    "Code of a checklist for laws, see /v1/checklists; those of the review where absent",
                            example = "detention")
                    @Nullable String topic,
            @BeanParam PageRequest page) {
        Review review = reviews.seenWhole(id);
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        Standards.Question question = new Standards.Question(
                id,
                review.request().party(),
                day,
                standards.topics(topic, review.subject().topics()));
        return exports.list(page, part -> standards.of(question, part), standard -> standard, COLUMNS);
    }
}
