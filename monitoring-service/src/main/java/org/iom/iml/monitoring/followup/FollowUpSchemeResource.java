package org.iom.iml.monitoring.followup;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.monitoring.mechanism.Mechanisms;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the schemes by which bodies grade follow-up, which anyone may read. */
@Path("/v1/follow-up-schemes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Follow-up",
        description =
                "How the bodies grade what was done about their recommendations: each by its own scheme, which"
                        + " changes over time, beside a scale for all. A grade is of a recommendation; States are not compared.")
class FollowUpSchemeResource {

    private static final Columns<FollowUpSchemeView> COLUMNS = Columns.of(FollowUpSchemeView.class)
            .and("body", FollowUpSchemeView::body)
            .and("version", FollowUpSchemeView::version)
            .and("grading", FollowUpSchemeView::grading)
            .and("validFrom", FollowUpSchemeView::validFrom)
            .and("validUntil", FollowUpSchemeView::validUntil)
            .and(
                    "grades",
                    scheme -> scheme.grades().stream()
                            .map(FollowUpSchemeView.GradeView::grade)
                            .toList())
            .and(
                    "normalised",
                    scheme -> scheme.grades().stream()
                            .map(grade -> grade.normalised().code())
                            .toList())
            .and("sources", FollowUpSchemeView::sources)
            .and("verified", FollowUpSchemeView::verified);

    private final FollowUpSchemes schemes;
    private final Mechanisms mechanisms;
    private final Pages pages;
    private final Exports exports;

    FollowUpSchemeResource(FollowUpSchemes schemes, Mechanisms mechanisms, Pages pages, Exports exports) {
        this.schemes = schemes;
        this.mechanisms = mechanisms;
        this.pages = pages;
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listFollowUpSchemes",
            summary = "List the schemes by which follow-up is graded",
            description = "By body and version: all versions, or those in force on a date.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<FollowUpSchemeView>> list(
            @QueryParam("body")
                    @Parameter(description = "Body that grades; see /v1/code-lists/mechanisms", example = "CCPR")
                    @Nullable String body,
            @QueryParam("on")
                    @Parameter(description = "Only versions in force on this day", example = "2026-01-01")
                    @Nullable LocalDate on,
            @BeanParam PageRequest page) {
        if (body != null) {
            mechanisms.require("?body", body);
        }
        List<FollowUpSchemeView> shown = schemes.all().stream()
                .filter(scheme -> body == null || scheme.body().equals(body))
                .filter(scheme -> on == null || scheme.isInForce(on))
                .map(FollowUpSchemeView::of)
                .toList();
        return exports.list(
                page,
                part -> pages.of(
                        part,
                        Arrays.asList("follow-up-schemes", body, on),
                        shown,
                        scheme -> "%s %03d".formatted(scheme.body(), scheme.version())),
                Function.identity(),
                COLUMNS);
    }

    @GET
    @Path("{body}/{version}")
    @PermitAll
    @Operation(
            operationId = "getFollowUpScheme",
            summary = "Get a version of a scheme by which follow-up is graded",
            description = "With its grades, what the body means by them and where they stand on the scale for all.")
    public FollowUpSchemeView get(
            @PathParam("body") @Parameter(description = "Code of the body", example = "CCPR") String body,
            @PathParam("version") @Parameter(description = "Number of the version", example = "2") int version) {
        return FollowUpSchemeView.of(schemes.named(body, version));
    }
}
