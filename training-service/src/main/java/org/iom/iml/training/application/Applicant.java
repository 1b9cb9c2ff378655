package org.iom.iml.training.application;

import jakarta.persistence.Embeddable;

/**
 * How a person is called and written to.
 *
 * @param name as the person writes it, in one piece
 * @param language in which the person likes to be written to, a BCP 47 tag
 */
@Embeddable
public record Applicant(String name, String email, String language) {

    public Applicant {
        name = name.strip();
        email = email.strip();
    }
}
