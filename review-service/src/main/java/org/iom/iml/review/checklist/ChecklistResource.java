package org.iom.iml.review.checklist;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.problem.NotFound;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for checklists, which anyone may read. */
@Path("/v1/checklists")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Checklists", description = "Questions to ask of a law or a project, each with its provisions")
class ChecklistResource {

    private static final Columns<Checklist> COLUMNS = Columns.of(Checklist.class)
            .and("code", Checklist::code)
            .and("kind", checklist -> checklist.kind().code())
            .and("name", checklist -> checklist.names().get("en"))
            .and(
                    "questions",
                    checklist -> checklist.questions().stream()
                            .map(question -> question.texts().get("en"))
                            .toList());

    private final Checklists checklists;
    private final Pages pages;
    private final Exports exports;

    ChecklistResource(Checklists checklists, Pages pages, Exports exports) {
        this.checklists = checklists;
        this.pages = pages;
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listChecklists",
            summary = "List checklists",
            description = "What to ask of a law or a project, by code; each question cites the provisions from"
                    + " which it follows.")
    public RestResponse<Page<Checklist>> list(@BeanParam ChecklistFilter filter, @BeanParam PageRequest page) {
        List<Checklist> asked = checklists.all().stream()
                .filter(checklist -> filter.kind() == null || checklist.kind() == filter.kind())
                .toList();
        return exports.list(
                page, part -> pages.of(part, filter, asked, Checklist::code), checklist -> checklist, COLUMNS);
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(
            operationId = "getChecklist",
            summary = "Get a checklist",
            description = "With its questions in English, French and Spanish.")
    public Checklist find(
            @PathParam("code") @Parameter(description = "Code of the checklist", example = "detention") String code) {
        return checklists.find(code).orElseThrow(() -> new NotFound("There is no checklist " + code + "."));
    }
}
