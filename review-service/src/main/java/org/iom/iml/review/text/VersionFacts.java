package org.iom.iml.review.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of a version as a whole: as of which day it is, in what language, with what force. */
public record VersionFacts(
        LocalDate asOf,
        String language,
        @Nullable VersionStatus status,
        @Nullable String officialReference) {}
