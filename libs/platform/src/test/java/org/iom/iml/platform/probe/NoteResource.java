package org.iom.iml.platform.probe;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iom.iml.events.TrainingFact;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1")
@RunOnVirtualThread
public class NoteResource {

    private final Notes notes;
    private final History history;
    private static final Columns<Note> COLUMNS = Columns.of(Note.class)
            .and("id", Note::id)
            .and("text", Note::text)
            .and("words", note -> List.of(note.text().split(" ", -1)))
            .and("length", note -> note.text().length());

    private final Callers callers;
    private final Exports exports;

    NoteResource(Notes notes, History history, Callers callers, Exports exports) {
        this.exports = exports;
        this.callers = callers;
        this.notes = notes;
        this.history = history;
    }

    public record NewNote(
            @NotNull @Size(min = 3, max = 3) @JsonProperty String country,
            @NotBlank String text) {}

    public record NoteView(UUID id, String country, String text) {
        static NoteView of(Note note) {
            return new NoteView(note.id(), note.country(), note.text());
        }
    }

    @POST
    @Path("notes")
    @RolesAllowed({Roles.MISSION, Roles.IML})
    @Idempotent
    public Response write(@HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewNote body) {
        Note note = notes.write(body.country(), body.text());
        return Response.created(URI.create("/v1/notes/" + note.id()))
                .entity(NoteView.of(note))
                .tag(Versions.tag(note.version()))
                .build();
    }

    @GET
    @Path("notes")
    @RolesAllowed({Roles.MISSION, Roles.IML})
    @InConfidence
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<NoteView>> list(@QueryParam("country") String country, @BeanParam PageRequest page) {
        return exports.list(page, part -> notes.in(country, part), NoteView::of, COLUMNS);
    }

    /** A list whose second part cannot be read. */
    @GET
    @Path("torn-notes")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<Map<String, String>>> torn(@BeanParam PageRequest page) {
        AtomicInteger parts = new AtomicInteger();
        return exports.list(
                page,
                part -> {
                    if (parts.incrementAndGet() == 3) {
                        throw new IllegalStateException("the list is torn");
                    }
                    return new Page<>(Collections.nCopies(1000, "a line ".repeat(20)), "more");
                },
                text -> Map.of("line", text),
                Columns.of(String.class).and("text", text -> text));
    }

    @GET
    @Path("notes/{id}")
    @PermitAll
    public Response find(@PathParam("id") UUID id, @Context Request request) {
        Note note = notes.visible(id);
        return Versions.ok(request, note.version(), NoteView.of(note));
    }

    @PUT
    @Path("notes/{id}")
    @RolesAllowed(Roles.IML)
    public Response rewrite(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull NewNote body) {
        Versions.require(ifMatch, notes.visible(id).version());
        Note note = notes.rewrite(id, notes.visible(id).version(), body.text());
        return Versions.ok(note.version(), NoteView.of(note));
    }

    @GET
    @Path("notes/{id}/history")
    @RolesAllowed(Roles.IML)
    @Operation(operationId = "listNoteHistory", summary = "What happened to a note")
    @HistoryOf(producer = TrainingFact.class, aggregate = "course")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return history.of("course", notes.visible(id).id().toString(), page);
    }

    @GET
    @Path("whoami")
    @PermitAll
    public String whoami() {
        return callers.current().client() + '/' + callers.current().subject();
    }

    @GET
    @Path("unruly")
    public String withoutRule() {
        return "never";
    }
}
