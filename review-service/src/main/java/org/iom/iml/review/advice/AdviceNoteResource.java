package org.iom.iml.review.advice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for advice notes, open to all missions. */
@InConfidence
@Path("/v1/advice-notes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Advice")
class AdviceNoteResource {

    private final AdviceNotes notes;
    private final Exports exports;

    AdviceNoteResource(AdviceNotes notes, Exports exports) {
        this.notes = notes;
        this.exports = exports;
    }

    @GET
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listAdviceNotes",
            summary = "List advice notes",
            description = "Newest first: answers of the Unit that others may use, published with the consent of"
                    + " the missions that asked, which they do not name.")
    public RestResponse<Page<AdviceNotes.NoteView>> list(
            @BeanParam AdviceNoteFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> notes.in(filter, part), note -> note, AdviceNotes.COLUMNS);
    }
}
