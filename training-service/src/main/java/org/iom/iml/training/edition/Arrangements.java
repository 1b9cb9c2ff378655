package org.iom.iml.training.edition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The practical arrangements of an edition.
 *
 * @param partner the organization that co-organizes it, as named in tokens
 * @param inCatalogue whether everybody may see it, or only its parties, its partner and the Unit
 */
@Embeddable
public record Arrangements(
        @Embedded Venue venue,
        List<String> languages,
        @Embedded Seats seats,
        @Nullable String partner,
        boolean inCatalogue) {

    public Arrangements {
        languages = languages.stream().distinct().toList();
    }

    Arrangements at(Venue other) {
        return new Arrangements(other, languages, seats, partner, inCatalogue);
    }

    Arrangements with(Seats others) {
        return new Arrangements(venue, languages, others, partner, inCatalogue);
    }
}
