package org.iom.iml.review.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The data on a version as a whole: its date, language and legal force. */
public record VersionFacts(
        LocalDate asOf,
        String language,
        @Nullable VersionStatus status,
        @Nullable String officialReference) {}
