package org.iom.iml.platform.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The requested page of a list; a {@code @BeanParam} of every list. */
public class PageRequest {

    static final int MAX_LIMIT = 200;

    /** The number of items that an export reads at a time. */
    private static final int EXPORT_LIMIT = 1000;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(
            description = "Number of items per page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    int limit = 50;

    @QueryParam("cursor")
    @Parameter(description = "nextCursor of the previous page; valid only with the same filter")
    @Nullable String cursor;

    final int maxLimit;

    public PageRequest() {
        this.maxLimit = MAX_LIMIT;
    }

    public PageRequest(int limit, @Nullable String cursor) {
        this(limit, cursor, MAX_LIMIT);
    }

    private PageRequest(int limit, @Nullable String cursor, int maxLimit) {
        this.maxLimit = maxLimit;
        this.limit = limit;
        this.cursor = cursor;
    }

    /** Creates a request for part of an export, of the size read at a time, whatever the page size. */
    PageRequest(@Nullable String cursor) {
        this(EXPORT_LIMIT, cursor, EXPORT_LIMIT);
    }

    /** Returns the cursor from which the caller starts. */
    public final @Nullable String cursor() {
        return cursor;
    }

    /** Returns a request of the same type for the part of the export that begins at {@code from}. */
    public PageRequest ofExport(@Nullable String from) {
        return new PageRequest(from);
    }
}
