package org.iom.iml.training.application;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * By whom somebody is nominated and endorsed.
 *
 * @param nominator the person, as the token names them
 * @param authority on whose behalf
 * @param endorser the other person, once endorsed
 */
@Embeddable
public record Nomination(
        String nominator, String authority, @Nullable String endorser) {

    Nomination endorsedBy(String other) {
        return new Nomination(nominator, authority, other);
    }
}
