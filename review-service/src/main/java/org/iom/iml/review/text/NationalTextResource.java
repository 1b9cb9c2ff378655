package org.iom.iml.review.text;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.ReviewFact;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.ByPerson;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.code.PartyCode;
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
import org.jspecify.annotations.Nullable;

/**
 * The HTTP resource for national texts: the State's mission and the Unit see confidential ones, everybody sees public
 * ones.
 */
@InConfidence
@Path("/v1/national-texts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "National texts", description = "Laws, bills and policies of States in their exact versions")
class NationalTextResource {

    private final NationalTexts texts;
    private final NationalTextList list;
    private final History history;
    private final Exports exports;
    private final Clock clock;

    NationalTextResource(NationalTexts texts, NationalTextList list, History history, Exports exports, Clock clock) {
        this.texts = texts;
        this.list = list;
        this.history = history;
        this.exports = exports;
        this.clock = clock;
    }

    /** A text to be registered; its versions are imported from files. */
    @Schema(name = "NewNationalText")
    public record NewNationalText(
            @Schema(examples = "KEN", description = "Code of the State whose text it is; see /v1/parties")
            @NotNull @PartyCode
            String party,

            @NotNull TextKind kind,

            @Schema(examples = "Immigration Act") @NotBlank @Size(max = 1_000) String title,

            @Schema(examples = "Act No. 12 of 2011", description = "Official reference of the State")
            @Nullable @Size(max = 300) String officialReference,

            @Schema(description = "Who sees it; confidential where it is not said") @Nullable Visibility visibility) {

        NationalText text(Instant now) {
            return new NationalText(party, kind, title, now)
                    .referredToAs(officialReference)
                    .seenBy(Objects.requireNonNullElse(visibility, Visibility.CONFIDENTIAL));
        }
    }

    @POST
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "registerNationalText",
            summary = "Register a law, bill or policy of a State",
            description = "Its versions come from imported files; see /v1/national-text-imports. Unless it is"
                    + " public, only the mission of the State and the Unit see it.")
    @APIResponseSchema(value = NationalTextView.class, responseCode = "201", responseDescription = "Registered")
    public Response register(@Valid @NotNull NewNationalText written) {
        NationalTextView text = texts.register(written.text(clock.instant()));
        return Response.created(URI.create("/v1/national-texts/" + text.id()))
                .tag(Versions.tag(text.version()))
                .entity(text)
                .build();
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listNationalTexts",
            summary = "List national texts",
            description = "Newest first. Everybody sees the public ones; a mission also those of its own States;"
                    + " the Unit sees all.")
    public RestResponse<Page<NationalTextView>> list(
            @BeanParam NationalTextFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.in(filter, part), text -> text, list.columns());
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getNationalText",
            summary = "Get a national text",
            description = "Its versions are a separate list; newestVersion is the number of the one imported last.")
    @APIResponseSchema(value = NationalTextView.class, responseCode = "200", responseDescription = "The text")
    public Response find(@PathParam("id") UUID id) {
        NationalTextView text = texts.view(id);
        return Versions.ok(text.version(), text);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "listNationalTextHistory",
            summary = "List the history of a national text",
            description = "Each fact recorded about it, oldest first, when, and by which client.")
    @HistoryOf(producer = ReviewFact.class, aggregate = "national-text")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return history.of("national-text", texts.own(id).id().toString(), page);
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @ByPerson
    @Operation(
            operationId = "publishNationalText",
            summary = "Make a national text public",
            description = "For an enacted law; a draft that was given in confidence stays confidential.")
    @APIResponseSchema(value = NationalTextView.class, responseCode = "200", responseDescription = "Public")
    public Response publish(@BeanParam Seen seen) {
        NationalTextView text = texts.publish(seen.id(), seen.ifMatch());
        return Versions.ok(text.version(), text);
    }
}
