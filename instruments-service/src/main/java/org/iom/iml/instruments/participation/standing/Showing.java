package org.iom.iml.instruments.participation.standing;

import java.time.LocalDate;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.participation.act.ActLog;
import org.iom.iml.instruments.participation.standing.Binding.Held;
import org.iom.iml.instruments.participation.standing.Timeline.Change;
import org.jspecify.annotations.Nullable;

/**
 * The sources that show the consents of a participation as valid: complete publications, and the registry itself as
 * long as it knows of no later act.
 */
public record Showing(String party, ActLog log, Timeline timeline, Knowledge knowledge) {

    /** Returns the date from which the status that {@code change} brought is shown; null where nobody shows it. */
    public @Nullable LocalDate from(Change change) {
        return change.status() == Status.CONTRACTING ? held(change).shownFrom() : null;
    }

    /**
     * Returns the status on {@code day} as far as it matters for whether the party is bound; {@code otherwise} before
     * any act.
     */
    public Held on(LocalDate day, Status otherwise) {
        return timeline.changeOn(day).map(this::held).orElseGet(() -> new Held(otherwise, false, null));
    }

    private Held held(Change change) {
        return Held.of(
                change.status(),
                timeline.entersAfter(change.from()),
                knowledge.firstNaming(party, change.from()),
                timeline.isLast(change) ? log.knownSince(change.from()) : null);
    }
}
