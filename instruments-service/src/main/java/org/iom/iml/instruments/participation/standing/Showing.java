package org.iom.iml.instruments.participation.standing;

import java.time.LocalDate;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.participation.act.ActLog;
import org.iom.iml.instruments.participation.standing.Binding.Held;
import org.iom.iml.instruments.participation.standing.Timeline.Change;
import org.jspecify.annotations.Nullable;

/**
 * By whom the consents of a participation are shown as standing: by publications that name everybody, and by the registry
 * itself as long as it knows of nothing that followed.
 */
public record Showing(String party, ActLog log, Timeline timeline, Knowledge knowledge) {

    /** From when on the status that {@code change} brought is shown; null where nobody does. */
    public @Nullable LocalDate from(Change change) {
        return change.status() == Status.CONTRACTING ? held(change).shownFrom() : null;
    }

    /** The status on {@code day} as far as it decides whether the party is bound; {@code otherwise} before any act. */
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
