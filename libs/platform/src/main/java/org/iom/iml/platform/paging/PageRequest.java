package org.iom.iml.platform.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for; a {@code @BeanParam} of every list. */
public class PageRequest {

    static final int MAX_LIMIT = 200;

    /** Items that an export reads at one time. */
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

    /** A part of an export: as much as is read at one time, whatever a page would have held. */
    PageRequest(@Nullable String cursor) {
        this(EXPORT_LIMIT, cursor, EXPORT_LIMIT);
    }

    /** The cursor with which the caller begins. */
    public final @Nullable String cursor() {
        return cursor;
    }

    /** The same for the part of an export that begins at {@code from}; of the same type. */
    public PageRequest ofExport(@Nullable String from) {
        return new PageRequest(from);
    }
}
