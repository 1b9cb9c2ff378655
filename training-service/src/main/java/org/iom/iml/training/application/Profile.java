package org.iom.iml.training.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.iom.iml.training.course.Audience;
import org.jspecify.annotations.Nullable;

/**
 * The attributes by which a selection may distinguish applicants.
 *
 * @param party the State for which the person works, or from which the person comes
 * @param firstTime whether the person has never taken such a course
 * @param scholarship whether the person can attend only on a scholarship
 */
@Embeddable
public record Profile(
        String party,
        @Enumerated(EnumType.STRING) @Nullable Gender gender,
        @Enumerated(EnumType.STRING) Audience sector,
        @Nullable String organization,
        @Enumerated(EnumType.STRING) @Nullable LanguageLevel languageLevel,
        boolean firstTime,
        boolean scholarship) {}
