package org.iom.iml.review.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.language.Languages;
import org.iom.iml.platform.audit.InConfidence;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the report of a review. */
@InConfidence
@Path("/v1/reviews/{id}/report")
@RunOnVirtualThread
@Tag(name = "Reviews")
public class ReportResource {

    private final Reports reports;
    private final ReportWriter writer;

    ReportResource(Reports reports, ReportWriter writer) {
        this.reports = reports;
        this.writer = writer;
    }

    @GET
    @PermitAll
    @Produces({ReportForm.PDF_TYPE, ReportForm.WORD_TYPE, MediaType.TEXT_HTML})
    @Operation(
            operationId = "getReviewReport",
            summary = "Get the report of a review",
            description = "As Accept asks: a tagged PDF, a document for word processors, or a web page; in"
                    + " English, French or Spanish, as Accept-Language prefers. It contains what the caller may"
                    + " see: the draft for the Unit, what was delivered for the State's mission, what was"
                    + " published, or its summary, for everybody. The same data give the same bytes.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = ReportForm.PDF_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ReportForm.WORD_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Not changed since that version was read")
    public Response find(
            @PathParam("id") UUID id,
            @HeaderParam("If-None-Match")
                    @Parameter(
                            description = "ETags of the versions that the client has; 304 where one is still current")
                    @Nullable String ifNoneMatch,
            @HeaderParam("Accept-Language")
                    @Parameter(
                            description = "English, French or Spanish; English where none of them is wished",
                            example = "fr")
                    @Nullable String language,
            @Context HttpHeaders headers) {
        ReportForm form = ReportForm.of(headers.getAcceptableMediaTypes());
        Report report = reports.of(id, Languages.best(language));
        byte[] document = writer.write(report, form);
        return Response.ok(document, form.type())
                .tag(new EntityTag(ReportWriter.digest(document)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_LANGUAGE, report.language())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (form == ReportForm.PAGE ? "inline" : "attachment") + "; filename=\""
                                + form.fileName("review-" + id, report.language()) + '"')
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .build();
    }
}
