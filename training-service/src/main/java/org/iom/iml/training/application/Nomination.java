package org.iom.iml.training.application;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The nominator and endorser of a person.
 *
 * @param nominator the person who nominates, as identified in the token
 * @param authority the body on whose behalf the nomination is made
 * @param endorser the other person, once the nomination is endorsed
 */
@Embeddable
public record Nomination(
        String nominator, String authority, @Nullable String endorser) {

    Nomination endorsedBy(String other) {
        return new Nomination(nominator, authority, other);
    }
}
