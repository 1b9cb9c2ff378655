package org.iom.iml.training.offer;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.training.application.Profile;
import org.jspecify.annotations.Nullable;

/** The attribute by which a quota counts those who have a seat. */
public enum QuotaAttribute implements Coded {
    PARTY("party"),
    GENDER("gender"),
    SECTOR("sector"),
    FIRST_TIME("first-time"),
    SCHOLARSHIP("scholarship"),
    LANGUAGE_LEVEL("language-level");

    @EnumeratedValue
    private final String code;

    QuotaAttribute(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the person's value of the attribute, or null where it is not stated. */
    @Nullable String of(Profile profile) {
        return switch (this) {
            case PARTY -> profile.party();
            case GENDER -> code(profile.gender());
            case SECTOR -> profile.sector().code();
            case FIRST_TIME -> Boolean.toString(profile.firstTime());
            case SCHOLARSHIP -> Boolean.toString(profile.scholarship());
            case LANGUAGE_LEVEL -> code(profile.languageLevel());
        };
    }

    private static @Nullable String code(@Nullable Coded coded) {
        return coded == null ? null : coded.code();
    }
}
