package org.iom.iml.monitoring.actionplan;

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
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for action plans: the mission of the State and the Unit see them all, others published ones. */
@InConfidence
@Path("/v1/action-plans")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Action plans",
        description =
                "Plans of States to implement recommendations: clusters of recommendations, measures and who leads"
                        + " them, indicators on whose progress is reported, and these reports. Until it is published a"
                        + " plan is seen by the mission of its State and the Unit only, and so is each report.")
class ActionPlanResource {

    private static final String ID = "Id of the plan";

    private final ActionPlans plans;
    private final ActionPlanList list;
    private final PlanOffice office;
    private final Exports exports;

    ActionPlanResource(ActionPlans plans, ActionPlanList list, PlanOffice office, Exports exports) {
        this.plans = plans;
        this.list = list;
        this.office = office;
        this.exports = exports;
    }

    @POST
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "draftActionPlan",
            summary = "Draft an action plan",
            description = "With its clusters, measures and indicators. The days on which progress is due follow from"
                    + " how often each indicator is reported on.")
    @APIResponseSchema(value = ActionPlanView.class, responseCode = "201", responseDescription = "The draft")
    public Response draft(@Valid @NotNull NewActionPlan said) {
        office.requireServed(said.party());
        ActionPlanView plan = list.of(plans.draft(said));
        return Response.created(URI.create("/v1/action-plans/" + plan.id()))
                .tag(Versions.tag(plan.version(), plan))
                .entity(plan)
                .build();
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listActionPlans",
            summary = "List action plans",
            description = "Newest first: published ones for everybody, those of its own States for a mission, all for"
                    + " the Unit. As pages or as a file of all that match.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<ActionPlanView>> list(@BeanParam ActionPlanFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.in(filter, part), Function.identity(), ActionPlanList.COLUMNS);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getActionPlan",
            summary = "Get an action plan",
            description = "With the days on which progress is due, and what the caller may see of it.")
    @APIResponseSchema(value = ActionPlanView.class, responseCode = "200", responseDescription = "The plan")
    public Response get(@PathParam("id") @Parameter(description = ID) UUID id) {
        return answer(id);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "listActionPlanHistory",
            summary = "List the history of an action plan",
            description = "When it was drafted, revised and published, oldest first; for the offices concerned.")
    @HistoryOf(producer = MonitoringFact.class, aggregate = "action-plan")
    public Page<HistoryEntry> history(
            @PathParam("id") @Parameter(description = ID) UUID id, @BeanParam PageRequest page) {
        return office.history("action-plan", plans.requireOwn(id), page);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "reviseActionPlan",
            summary = "Revise an action plan",
            description = "Replaces what it says; an item with an id stays the same, one that is left out is dropped."
                    + " Where a schedule changes, days to come on which nothing is reported yet move with it; those that"
                    + " have passed, and those with a report, stay.")
    @APIResponseSchema(value = ActionPlanView.class, responseCode = "200", responseDescription = "Revised")
    public Response revise(@BeanParam Seen seen, @Valid @NotNull NewPlanContent said) {
        plans.revise(seen.id(), seen.ifMatch(), said);
        return answer(seen.id());
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "publishActionPlan",
            summary = "Publish an action plan",
            description = "From then on everybody can read it, and the reports on its progress that are published.")
    @APIResponseSchema(value = ActionPlanView.class, responseCode = "200", responseDescription = "Published")
    public Response publish(@BeanParam Seen seen) {
        plans.publish(seen.id(), seen.ifMatch());
        return answer(seen.id());
    }

    private Response answer(UUID id) {
        ActionPlanView plan = list.of(id);
        return Response.ok(plan).tag(Versions.tag(plan.version(), plan)).build();
    }
}
