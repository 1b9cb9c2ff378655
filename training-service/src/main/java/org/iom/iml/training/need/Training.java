package org.iom.iml.training.need;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.iom.iml.training.edition.EditionStatus;
import org.iom.iml.training.request.TrainingRequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * The training done or available for a State's need on a theme.
 *
 * @param requests open requests of its government
 * @param editions coming editions for its officials
 * @param courses courses that cover the theme
 * @param trainedOn the last day on which its officials were trained on it
 * @param trained number of officials trained within the years for which training counts as recent
 * @param asOf the day of reference
 */
public record Training(
        List<Request> requests,
        List<ComingEdition> editions,
        List<TaughtCourse> courses,
        @Nullable LocalDate trainedOn,
        int trained,
        LocalDate asOf) {

    static final int FRESH_YEARS = 3;

    /** Reports whether officials were trained so recently that the need weighs less. */
    boolean isFresh() {
        return trainedOn != null && !trainedOn.plusYears(FRESH_YEARS).isBefore(asOf);
    }

    boolean isUnderWay() {
        return !requests.isEmpty() || !editions.isEmpty();
    }

    /** A government's open request, for which the event is still to come. */
    public record Request(UUID id, TrainingRequestStatus status) {}

    /** A coming edition. */
    public record ComingEdition(UUID id, String courseCode, LocalDate startsOn, EditionStatus status) {}

    /** A published course. */
    public record TaughtCourse(UUID id, String code) {}
}
