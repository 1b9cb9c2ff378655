package org.iom.iml.monitoring.countryvisit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.monitoring.document.DocumentSymbol;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for country visits: anyone may read them, the Unit records them. */
@Path("/v1/country-visits")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Special procedures",
        description = "Visits of special procedures of the Human Rights Council to States, as far as they were recorded"
                + " here: that none is recorded does not say that there was none.")
class CountryVisitResource {

    private final CountryVisits visits;
    private final CountryVisitList list;
    private final History history;
    private final Exports exports;

    CountryVisitResource(CountryVisits visits, CountryVisitList list, History history, Exports exports) {
        this.visits = visits;
        this.list = list;
        this.history = history;
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listCountryVisits",
            summary = "List country visits",
            description = "In the order in which they were recorded, as pages or as a file of all that match.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<CountryVisitView>> list(
            @BeanParam CountryVisitFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.in(filter, part), Function.identity(), CountryVisitList.COLUMNS);
    }

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "recordCountryVisit",
            summary = "Record that a country visit was requested",
            description = "By one special procedure, or by several together. What followed is recorded step by step.")
    @APIResponseSchema(value = CountryVisitView.class, responseCode = "201", responseDescription = "The visit")
    public Response record(@Valid @NotNull NewCountryVisit visit) {
        CountryVisitView recorded = list.of(visits.request(visit.party(), visit.mandates(), visit.request()));
        return Response.created(URI.create("/v1/country-visits/" + recorded.id()))
                .tag(Versions.tag(recorded.version()))
                .entity(recorded)
                .build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getCountryVisit",
            summary = "Get a country visit",
            description = "Where it stands, with the days that are known.")
    @APIResponseSchema(value = CountryVisitView.class, responseCode = "200", responseDescription = "The visit")
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(
            operationId = "listCountryVisitHistory",
            summary = "List the history of a country visit",
            description = "Each step with its day, oldest first.")
    @HistoryOf(producer = MonitoringFact.class, aggregate = "country-visit")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return history.of("country-visit", list.of(id).id().toString(), page);
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "acceptCountryVisit",
            summary = "Record that the State accepts a country visit",
            description = "At first, or anew after it was postponed; with the days where they are agreed.")
    @APIResponseSchema(value = CountryVisitView.class, responseCode = "200", responseDescription = "Accepted")
    public Response accept(@BeanParam Seen seen, @Valid @NotNull NewCountryVisit.Acceptance said) {
        visits.step(
                seen, "/occurredOn", said.occurredOn(), (visit, now) -> visit.accept(said.step(), said.days(), now));
        return answer(seen.id());
    }

    @POST
    @Path("{id}/postponement")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "postponeCountryVisit",
            summary = "Record that a country visit is postponed",
            description = "The days agreed no longer hold; others are recorded when the State accepts anew.")
    @APIResponseSchema(value = CountryVisitView.class, responseCode = "200", responseDescription = "Postponed")
    public Response postpone(@BeanParam Seen seen, @Valid @NotNull NewCountryVisit.Postponement said) {
        visits.step(seen, "/occurredOn", said.occurredOn(), (visit, now) -> visit.postpone(said.step(), now));
        return answer(seen.id());
    }

    @POST
    @Path("{id}/completion")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "completeCountryVisit",
            summary = "Record that a country visit took place",
            description = "With its first and last day.")
    @APIResponseSchema(value = CountryVisitView.class, responseCode = "200", responseDescription = "Done")
    public Response complete(@BeanParam Seen seen, @Valid @NotNull NewCountryVisit.Completion said) {
        visits.step(seen, "/endsOn", said.endsOn(), (visit, now) -> visit.complete(said.days(), said.source(), now));
        return answer(seen.id());
    }

    @POST
    @Path("{id}/report")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "reportCountryVisit",
            summary = "Record the report on a country visit",
            description = "By its symbol, which is kept in its usual form.")
    @APIResponseSchema(value = CountryVisitView.class, responseCode = "200", responseDescription = "Reported")
    public Response report(@BeanParam Seen seen, @Valid @NotNull NewCountryVisit.Report said) {
        String symbol = DocumentSymbol.of(said.document()).text();
        visits.step(seen, "/occurredOn", said.occurredOn(), (visit, now) -> visit.report(said.step(), symbol, now));
        return answer(seen.id());
    }

    private Response answer(UUID id) {
        CountryVisitView visit = list.of(id);
        return Versions.ok(visit.version(), visit);
    }
}
