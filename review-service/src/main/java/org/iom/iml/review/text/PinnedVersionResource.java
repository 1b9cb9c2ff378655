package org.iom.iml.review.text;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.review.text.PinnedVersions.NoticeView;
import org.iom.iml.review.text.PinnedVersions.PinnedView;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for the versions to which the texts of a review are pinned. */
@InConfidence
@Path("/v1/reviews/{id}/pinned-versions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reviews")
class PinnedVersionResource {

    private final PinnedVersions pinned;
    private final PinnedVersionList list;
    private final NationalTexts texts;
    private final TextVersions versions;
    private final Exports exports;

    PinnedVersionResource(
            PinnedVersions pinned,
            PinnedVersionList list,
            NationalTexts texts,
            TextVersions versions,
            Exports exports) {
        this.pinned = pinned;
        this.list = list;
        this.texts = texts;
        this.versions = versions;
        this.exports = exports;
    }

    /** The version to which a text of the review is to be pinned. */
    @Schema(name = "NewPinnedVersion")
    public record NewPinnedVersion(
            @Schema(description = "Number of the text in the review", examples = "1") @Min(1) int text,

            @NotNull UUID nationalText,

            @Schema(description = "Number of the version", examples = "2") @Min(1) int version) {}

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "pinReviewText",
            summary = "Pin a version of a national text",
            description = "The addresses in findings are those of that version from then on. Replaces the version"
                    + " of the same text that was pinned before.")
    @APIResponseSchema(value = PinnedView.class, responseCode = "201", responseDescription = "Pinned")
    public Response pin(@PathParam("id") UUID id, @Valid @NotNull NewPinnedVersion written) {
        NationalTextView text = texts.view(written.nationalText());
        PinnedView view = pinned.pin(id, written.text(), text, versions.find(text.id(), written.version()));
        return Response.created(URI.create("/v1/reviews/" + id + "/pinned-versions"))
                .tag(Versions.tag(1))
                .entity(view)
                .build();
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listPinnedVersions",
            summary = "List the pinned versions of a review",
            description = "Only of texts that the caller may see.")
    public RestResponse<Page<PinnedView>> list(@PathParam("id") UUID id, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.pinned(id, part), view -> view, PinnedVersionList.PINNED_COLUMNS);
    }

    @GET
    @Path("notices")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listVersionNotices",
            summary = "List notices of newer versions",
            description = "Newest first: versions that were imported while the review was open. What was written"
                    + " about the pinned version may not hold for a newer one: compare them.")
    public RestResponse<Page<NoticeView>> notices(@PathParam("id") UUID id, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.notices(id, part), view -> view, PinnedVersionList.NOTICE_COLUMNS);
    }
}
