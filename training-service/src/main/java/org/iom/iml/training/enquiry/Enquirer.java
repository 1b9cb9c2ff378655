package org.iom.iml.training.enquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who asks for a government, to be written to about the enquiry and for nothing else.
 *
 * @param authority the body of the government
 * @param name of the person, as the person writes it, in one piece
 */
@Embeddable
public record Enquirer(
        String authority,
        @Column(name = "contact_name") String name,
        @Column(name = "contact_email") String email) {

    public Enquirer {
        name = name.strip();
        email = email.strip();
    }
}
