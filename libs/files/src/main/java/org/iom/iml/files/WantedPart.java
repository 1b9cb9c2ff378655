package org.iom.iml.files;

import org.jspecify.annotations.Nullable;

/** Which part of a file a caller wants: all of it, or what it lacks of the bytes that it has. */
public record WantedPart(@Nullable String range, @Nullable String ifRange) {

    public static final WantedPart ALL = new WantedPart(null, null);

    @Nullable String of(KeptFile file) {
        return ifRange == null || ifRange.equals('"' + file.sha256() + '"') ? range : null;
    }
}
