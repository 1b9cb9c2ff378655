package org.iom.iml.instruments.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iom.iml.platform.caller.Roles;

/** The HTTP resource that rebuilds the search index, for operators and not exposed at the gateway. */
@Path("/admin/search-rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SearchRebuildResource {

    private final SearchRebuild rebuild;

    SearchRebuildResource(SearchRebuild rebuild) {
        this.rebuild = rebuild;
    }

    /** The number of documents of each kind after the rebuild. */
    public record Rebuilt(Map<String, Integer> documents) {}

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(hidden = true)
    public Rebuilt rebuild() {
        return new Rebuilt(rebuild.run());
    }
}
