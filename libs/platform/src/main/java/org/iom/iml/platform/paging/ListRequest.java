package org.iom.iml.platform.paging;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The requested page of a list or of its changes; a {@code @BeanParam} of lists whose changes can be followed. */
public class ListRequest extends PageRequest {

    @QueryParam("updatedSince")
    @Parameter(
            description = "Only what has changed since that moment, the oldest change first; what has left the list,"
                    + " or no longer meets the filter, is named under `removed`. To follow a list, ask again from"
                    + " some minutes before you asked last: what is long in being stored is dated at its beginning.",
            example = "2026-01-01T00:00:00Z")
    @Nullable Instant updatedSince;

    public ListRequest() {}

    public ListRequest(int limit, @Nullable String cursor, @Nullable Instant updatedSince) {
        super(limit, cursor);
        this.updatedSince = updatedSince;
    }

    private ListRequest(ListRequest asked, @Nullable String cursor) {
        super(cursor);
        this.updatedSince = asked.updatedSince;
    }

    @Nullable Instant updatedSince() {
        return updatedSince;
    }

    @Override
    public ListRequest ofExport(@Nullable String from) {
        return new ListRequest(this, from);
    }
}
