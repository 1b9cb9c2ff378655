package org.iom.iml.instruments.declaration.competence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.participation.standing.StatusDate;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for procedures before treaty bodies and for the States that accept them. */
@Path("/v1")
@Tag(
        name = "Competences",
        description =
                "Procedures before treaty bodies, such as individual communications, and which States accept them")
@Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
@RunOnVirtualThread
class CompetenceResource {

    private final CompetenceList competences;
    private final Exports exports;
    private final Pages pages;
    private final Clock clock;

    CompetenceResource(CompetenceList competences, Exports exports, Pages pages, Clock clock) {
        this.competences = competences;
        this.exports = exports;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    @Path("instruments/{code}/procedures")
    @PermitAll
    @Operation(
            operationId = "listProcedures",
            summary = "List the procedures of an instrument",
            description = "Each procedure before the treaty body on a date: whether it is in force, since when,"
                    + " and which States accept it.")
    public RestResponse<Page<ProcedureView>> procedures(
            @PathParam("code") @Parameter(example = "ICRMW", description = "Code of the instrument") String code,
            @BeanParam StatusDate on,
            @BeanParam PageRequest page) {
        LocalDate day = on.day(clock);
        List<ProcedureView> all = competences.ofInstrument(code, day);
        return exports.list(
                page,
                part -> pages.of(part, List.of("procedures", code, day), all, ProcedureView::procedure),
                view -> view,
                competences.procedures(code));
    }

    @GET
    @Path("parties/{code}/competences")
    @PermitAll
    @Operation(
            operationId = "listCompetences",
            summary = "List the procedures that a State accepts",
            description = "For each procedure of each instrument on a date: whether the State accepts it, by which"
                    + " act, and whether the treaty body is therefore competent to receive communications about"
                    + " it.")
    public RestResponse<Page<CompetenceView>> competences(
            @PathParam("code") @Parameter(example = "SLV", description = "Code of the party") String code,
            @BeanParam StatusDate on,
            @BeanParam PageRequest page) {
        LocalDate day = on.day(clock);
        List<CompetenceView> all = competences.ofParty(code, day);
        return exports.list(
                page,
                part -> pages.of(part, List.of("competences", code, day), all, CompetenceView::place),
                view -> view,
                competences.columns());
    }
}
