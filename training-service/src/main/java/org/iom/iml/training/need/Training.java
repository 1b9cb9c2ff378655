package org.iom.iml.training.need;

import java.time.LocalDate;
import java.util.List;
import org.iom.iml.training.course.Course;
import org.iom.iml.training.edition.Edition;
import org.iom.iml.training.request.TrainingRequest;
import org.jspecify.annotations.Nullable;

/**
 * What is done, or could be done, about a State's need on a theme.
 *
 * @param requests open ones of its government
 * @param editions still to come for its officials
 * @param courses that touch the theme
 * @param trainedOn the last day on which its officials were trained on it
 * @param asOf the day on which this is so
 */
public record Training(
        List<TrainingRequest> requests,
        List<Edition> editions,
        List<Course> courses,
        @Nullable LocalDate trainedOn,
        LocalDate asOf) {

    static final int FRESH_YEARS = 3;

    /** Whether officials were trained so recently that the need weighs less. */
    boolean isFresh() {
        return trainedOn != null && !trainedOn.plusYears(FRESH_YEARS).isBefore(asOf);
    }

    boolean isUnderWay() {
        return !requests.isEmpty() || !editions.isEmpty();
    }
}
