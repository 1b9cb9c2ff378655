package org.iom.iml.review.text.comparison;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.review.text.NationalTextView;
import org.iom.iml.review.text.NationalTexts;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for comparisons of versions of national texts. */
@InConfidence
@Path("/v1/national-texts/{id}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "National texts")
class ComparisonResource {

    private final NationalTexts texts;
    private final Comparisons comparisons;
    private final Exports exports;

    ComparisonResource(NationalTexts texts, Comparisons comparisons, Exports exports) {
        this.texts = texts;
        this.comparisons = comparisons;
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "compareNationalTextVersions",
            summary = "Compare versions of a national text",
            description = "Provisions that were added, removed, renumbered, moved or reworded, in the order of the"
                    + " later version; unchanged provisions are left out. Where no versions are named, the"
                    + " newest is compared with the one before it.")
    public RestResponse<Page<ProvisionChangeView>> compare(
            @PathParam("id") UUID id, @BeanParam ComparisonFilter filter, @BeanParam PageRequest page) {
        NationalTextView text = texts.view(id);
        List<ProvisionChangeView> changes = comparisons.of(text, filter);
        return exports.list(
                page, part -> comparisons.page(text, filter, changes, part), change -> change, Comparisons.COLUMNS);
    }
}
