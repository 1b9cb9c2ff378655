package org.iom.iml.review.finding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.openapi.AtLeastOne;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.review.review.Review;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for findings. */
@InConfidence
@Path("/v1/reviews/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Findings", description = "National provisions held against the standards that bind the State")
class FindingResource {

    private static final String FINDING = "Id of the finding";

    private static final Columns<FindingView> COLUMNS = Columns.of(FindingView.class)
            .and("id", FindingView::id)
            .and("review", FindingView::review)
            .and("instrument", finding -> finding.standard().instrument())
            .and("provision", finding -> finding.standard().provision())
            .and("conformity", finding -> finding.conformity().code())
            .and("severity", finding -> finding.severity().code())
            .and("reasons", FindingView::reasons)
            .and("themes", FindingView::themes)
            .and("recordedAt", FindingView::recordedAt);

    private final Findings findings;
    private final Exports exports;
    private final Clock clock;

    FindingResource(Findings findings, Exports exports, Clock clock) {
        this.exports = exports;
        this.findings = findings;
        this.clock = clock;
    }

    /** A finding written by the Unit. */
    @Schema(name = "NewFinding")
    @AtLeastOne({"provisions", "conformity=silent"})
    public record NewFinding(
            @Schema(description = "None where the law is silent") @Nullable @Size(max = 50) List<@NotNull @Valid NewProvision> provisions,

            @NotNull @Valid NewStandard standard,

            @Schema(examples = "inconsistent") @NotNull Conformity conformity,

            @Schema(examples = "high") @NotNull Severity severity,

            @Schema(examples = "Detention is the rule and not the exception.") @NotBlank @Size(max = 20_000) String reasons,

            @Schema(description = "Codes of themes; see /v1/code-lists/themes", examples = "[\"detention\"]")
            @NotEmpty @Size(max = 30) List<@NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 64) String> themes) {

        Finding finding(Review review, Clock clock) {
            return new Finding(
                            review,
                            new Standard(standard.instrument(), standard.provision()),
                            new Assessment(conformity, severity, reasons),
                            Objects.requireNonNullElse(provisions, List.<NewProvision>of()).stream()
                                    .map(provision -> new NationalProvision(
                                            provision.text(), provision.address(), provision.quote()))
                                    .toList(),
                            clock.instant())
                    .on(themes);
        }
    }

    /** A provision of a reviewed text. */
    @Schema(name = "NewFindingProvision")
    public record NewProvision(
            @Schema(description = "Number of the text in the review, from 1", examples = "1")
            int text,

            @Schema(examples = "sec_34__para_1") @NotBlank @Size(max = 200) String address,

            @Nullable @Size(max = 10_000) String quote) {}

    /** The standard against which the law is measured. */
    @Schema(name = "NewFindingStandard")
    public record NewStandard(
            @Schema(examples = "ICRMW", description = "Code of an instrument; see /v1/instruments")
            @NotBlank @Size(max = 64) String instrument,

            @Schema(description = "Akoma Ntoso eId of the provision", examples = "art_17__para_2")
            @Nullable @Size(max = 200) String provision) {}

    @POST
    @Path("findings")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "recordFinding",
            summary = "Record a finding",
            description = "National provisions measured against one standard: their conformity, its severity, and"
                    + " the reasons. Only a finding that the law is silent names no provisions. The request"
                    + " must have been accepted; the first finding begins the analysis.")
    @APIResponseSchema(value = FindingView.class, responseCode = "201", responseDescription = "Recorded")
    public Response record(@PathParam("id") UUID id, @Valid @NotNull NewFinding written) {
        FindingView finding = findings.record(id, review -> written.finding(review, clock));
        return Response.created(URI.create("/v1/reviews/" + id + "/findings/" + finding.id()))
                .tag(Versions.tag(finding.version()))
                .entity(finding)
                .build();
    }

    @GET
    @Path("findings/{finding}")
    @PermitAll
    @Operation(
            operationId = "getFinding",
            summary = "Get a finding of a review",
            description = "As far as the caller may see the review's findings; drafts are visible to the Unit only.")
    @APIResponseSchema(value = FindingView.class, responseCode = "200", responseDescription = "The finding")
    public Response find(
            @PathParam("id") UUID id,
            @PathParam("finding") @Parameter(description = FINDING) UUID finding,
            @Context Request request) {
        FindingView found = findings.find(id, finding);
        return Versions.ok(request, found.version(), found);
    }

    @PUT
    @Path("findings/{finding}")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "reviseFinding",
            summary = "Revise a finding",
            description = "Possible until the text is final; the previous wording stays in the list of changes.")
    @APIResponseSchema(value = FindingView.class, responseCode = "200", responseDescription = "Revised")
    public Response revise(
            @PathParam("id") UUID id,
            @PathParam("finding") @Parameter(description = FINDING) UUID finding,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewFinding written) {
        FindingView revised = findings.revise(id, finding, ifMatch, review -> written.finding(review, clock));
        return Versions.ok(revised.version(), revised);
    }

    @DELETE
    @Path("findings/{finding}")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "dropFinding",
            summary = "Remove a finding from a review",
            description = "Until the text is final, and unless a recommendation rests on it.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response drop(
            @PathParam("id") UUID id,
            @PathParam("finding") @Parameter(description = FINDING) UUID finding,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        findings.drop(id, finding, ifMatch);
        return Response.noContent().build();
    }

    @GET
    @Path("findings")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listFindings",
            summary = "List the findings of a review",
            description = "In the order in which they were recorded. Drafts are visible to the Unit only; for"
                    + " everybody else there are none before delivery.")
    public RestResponse<Page<FindingView>> list(@PathParam("id") UUID id, @BeanParam ListRequest page) {
        return exports.list(page, part -> findings.of(id, part), view -> view, COLUMNS);
    }
}
