package org.iom.iml.review.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The languages and date that the requester wishes for the result; they never change. */
@Embeddable
public record Wish(
        @Column(updatable = false) List<String> languages,
        @Column(updatable = false) @Nullable LocalDate wantedBy) {

    static final Wish NONE = new Wish(List.of(), null);
}
