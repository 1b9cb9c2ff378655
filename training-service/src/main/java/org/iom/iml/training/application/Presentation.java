package org.iom.iml.training.application;

import org.iom.iml.training.course.Audience;
import org.jspecify.annotations.Nullable;

/** The data given about an applicant or nominee, whoever supplies them. */
interface Presentation {

    String name();

    String email();

    String language();

    String party();

    @Nullable Gender gender();

    Audience sector();

    @Nullable String organization();

    @Nullable LanguageLevel languageLevel();

    Boolean firstTime();

    Boolean scholarship();

    default Applicant applicant() {
        return new Applicant(name(), email(), language());
    }

    default Profile profile() {
        return new Profile(party(), gender(), sector(), organization(), languageLevel(), firstTime(), scholarship());
    }
}
