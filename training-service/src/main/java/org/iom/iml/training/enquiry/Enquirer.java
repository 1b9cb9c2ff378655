package org.iom.iml.training.enquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The person who enquires for a government, whose details are used only for correspondence on the enquiry.
 *
 * @param authority the government body
 * @param name the person's full name as the person writes it, in one field
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
