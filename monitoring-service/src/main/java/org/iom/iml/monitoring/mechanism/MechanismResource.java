package org.iom.iml.monitoring.mechanism;

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
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for mechanisms and their rules, which anyone may read. */
@Path("/v1/mechanisms")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Mechanisms",
        description = "The Universal Periodic Review, the Human Rights Council, the treaty bodies, special procedures,"
                + " courts and supervisory bodies: by what rules they work, and when they meet.")
class MechanismResource {

    private static final Columns<MechanismView> COLUMNS = Columns.of(MechanismView.class)
            .and("code", MechanismView::code)
            .and("kind", MechanismView::kind)
            .and("name", MechanismView::name)
            .and("timeZone", MechanismView::timeZone)
            .and("source", MechanismView::source)
            .and(
                    "rules",
                    mechanism -> mechanism.rules().stream()
                            .map(MechanismView.RuleView::code)
                            .distinct()
                            .toList());

    private final Mechanisms mechanisms;
    private final MechanismRules rules;
    private final Pages pages;
    private final Exports exports;

    MechanismResource(Mechanisms mechanisms, MechanismRules rules, Pages pages, Exports exports) {
        this.mechanisms = mechanisms;
        this.rules = rules;
        this.pages = pages;
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listMechanisms",
            summary = "List mechanisms",
            description = "By code, each with its rules: all versions, or those in force on a date.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<MechanismView>> list(
            @QueryParam("kind")
                    @Parameter(description = "Only mechanisms of this kind", example = "treaty-body")
                    @Nullable MechanismKind kind,
            @QueryParam("on")
                    @Parameter(description = "Only rules in force on this day", example = "2026-01-01")
                    @Nullable LocalDate on,
            @BeanParam PageRequest page) {
        List<MechanismView> shown = mechanisms.all().stream()
                .filter(mechanism -> kind == null || mechanism.kind() == kind)
                .sorted(Comparator.comparing(Mechanism::code))
                .map(mechanism -> MechanismView.of(mechanism, rules.of(mechanism.code(), on)))
                .toList();
        return exports.list(
                page,
                part -> pages.of(part, Arrays.asList("mechanisms", kind, on), shown, MechanismView::code),
                Function.identity(),
                COLUMNS);
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(
            operationId = "getMechanism",
            summary = "Get a mechanism",
            description = "With its rules: all versions, or those in force on a date.")
    public MechanismView get(
            @PathParam("code") @Parameter(description = "Code of the mechanism", example = "CMW") String code,
            @QueryParam("on")
                    @Parameter(description = "Only rules in force on this day", example = "2026-01-01")
                    @Nullable LocalDate on) {
        return MechanismView.of(mechanisms.named(code), rules.of(code, on));
    }
}
