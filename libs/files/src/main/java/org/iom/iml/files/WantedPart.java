package org.iom.iml.files;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The part of a file that a caller requests: all of it, or the rest of a partial download. */
public record WantedPart(
        @HeaderParam("Range")
        @Parameter(description = "The part that is wanted (RFC 9110)", example = "bytes=0-1023")
        @Nullable String range,

        @HeaderParam("If-Range")
        @Parameter(description = "ETag of the file of which a part is there; of another file the whole is given")
        @Nullable String ifRange) {

    public static final WantedPart ALL = new WantedPart(null, null);

    @Nullable String of(KeptFile file) {
        return ifRange == null || ifRange.equals('"' + file.sha256() + '"') ? range : null;
    }
}
