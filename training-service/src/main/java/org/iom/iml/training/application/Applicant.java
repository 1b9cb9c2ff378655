package org.iom.iml.training.application;

import jakarta.persistence.Embeddable;

/**
 * The name and contact details of a person.
 *
 * @param name the full name as the person writes it, in one field
 * @param language preferred language of correspondence, a BCP 47 tag
 */
@Embeddable
public record Applicant(String name, String email, String language) {

    public Applicant {
        name = name.strip();
        email = email.strip();
    }
}
