package org.iom.iml.training.need;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The HTTP resource for needs: public as far as they rest on recommendations, complete for those who may see the
 * State's files.
 */
@InConfidence
@Path("/v1/training-needs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Training needs",
        description =
                "What the officials of States should be trained in, and why. Needs are derived from recommendations"
                        + " to the State that have not been implemented and, for those who may see its files, from the findings of"
                        + " reviews of its law.")
class NeedResource {

    private final NeedList list;
    private final Exports exports;

    NeedResource(NeedList list, Exports exports) {
        this.list = list;
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listTrainingNeeds",
            summary = "List training needs",
            description =
                    "One need for each State and theme, the heaviest first, each with what it weighs, why, on what that"
                            + " rests and until when it is known, and what is done or could be done about it. At the end stand,"
                            + " as `unknown`, the States to which no recommendation has been loaded, and those to which some bear"
                            + " no theme. Needs are computed for each answer and change with the passing of time.")
    public RestResponse<Page<NeedView>> list(@BeanParam NeedFilter filter, @BeanParam PageRequest page) {
        return exports.list(page, part -> list.in(filter, part), Function.identity(), NeedList.COLUMNS);
    }
}
