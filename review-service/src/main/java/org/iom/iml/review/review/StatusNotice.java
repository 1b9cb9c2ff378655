package org.iom.iml.review.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** A notice in an open review that the State's status under an instrument has changed. */
@Entity
class StatusNotice {

    @Id
    private UUID id;

    private UUID review;
    private String instrument;
    private String statusBefore;
    private String statusAfter;
    private @Nullable LocalDate since;
    private Instant notedAt;

    protected StatusNotice() {}

    StatusNotice(UUID review, StatusChange change, Instant now) {
        this.id = Ids.next();
        this.review = review;
        this.instrument = change.instrument();
        this.statusBefore = change.before();
        this.statusAfter = change.after();
        this.since = change.since();
        this.notedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID review() {
        return review;
    }

    StatusChange change() {
        return new StatusChange(instrument, statusBefore, statusAfter, since);
    }

    Instant notedAt() {
        return notedAt;
    }
}
