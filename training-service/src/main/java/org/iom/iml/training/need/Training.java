package org.iom.iml.training.need;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.iom.iml.training.edition.EditionStatus;
import org.iom.iml.training.request.TrainingRequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * What is done, or could be done, about a State's need on a theme.
 *
 * @param requests open ones of its government
 * @param editions still to come for its officials
 * @param courses that touch the theme
 * @param trainedOn the last day on which its officials were trained on it
 * @param trained how many of them within the years in which that lasts
 * @param asOf the day on which this is so
 */
public record Training(
        List<Request> requests,
        List<ComingEdition> editions,
        List<TaughtCourse> courses,
        @Nullable LocalDate trainedOn,
        int trained,
        LocalDate asOf) {

    static final int FRESH_YEARS = 3;

    /** Whether officials were trained so recently that the need weighs less. */
    boolean isFresh() {
        return trainedOn != null && !trainedOn.plusYears(FRESH_YEARS).isBefore(asOf);
    }

    boolean isUnderWay() {
        return !requests.isEmpty() || !editions.isEmpty();
    }

    /** A government's request of which an event is still to come. */
    public record Request(UUID id, TrainingRequestStatus status) {}

    /** An edition that is still to be held. */
    public record ComingEdition(UUID id, String courseCode, LocalDate startsOn, EditionStatus status) {}

    /** A course that is taught. */
    public record TaughtCourse(UUID id, String code) {}
}
