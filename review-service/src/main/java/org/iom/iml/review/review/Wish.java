package org.iom.iml.review.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which languages the requester wants the result, and by when; it never changes. */
@Embeddable
public record Wish(
        @Column(updatable = false) List<String> languages,
        @Column(updatable = false) @Nullable LocalDate wantedBy) {

    static final Wish NONE = new Wish(List.of(), null);
}
