package org.iom.iml.training.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.iom.iml.training.course.Course;
import org.iom.iml.training.course.Courses;
import org.iom.iml.training.edition.Edition;
import org.iom.iml.training.edition.Editions;
import org.iom.iml.training.request.TrainingRequest;
import org.iom.iml.training.request.TrainingRequests;

/** What the caller may know of a State's training, to hold against its needs. */
@ApplicationScoped
class Trainings {

    private final Courses courses;
    private final Editions editions;
    private final TrainingRequests requests;
    private final Clock clock;

    Trainings(Courses courses, Editions editions, TrainingRequests requests, Clock clock) {
        this.courses = courses;
        this.editions = editions;
        this.requests = requests;
        this.clock = clock;
    }

    OfState of(String party) {
        return new OfState(
                requests.openOf(party),
                editions.comingFor(party),
                editions.heldFor(party),
                courses.taught(),
                LocalDate.now(clock));
    }

    /** The training of one State's officials on every theme. */
    record OfState(
            List<TrainingRequest> requests,
            List<Edition> coming,
            List<Edition> held,
            List<Course> taught,
            LocalDate asOf) {

        Training on(String theme) {
            return new Training(
                    requests.stream()
                            .filter(request -> request.subject().themes().contains(theme))
                            .toList(),
                    coming.stream().filter(edition -> isOn(edition, theme)).toList(),
                    taught.stream()
                            .filter(course -> course.syllabus().themes().contains(theme))
                            .toList(),
                    held.stream()
                            .filter(edition -> isOn(edition, theme))
                            .map(Edition::heldOn)
                            .max(Comparator.naturalOrder())
                            .orElse(null),
                    asOf);
        }

        private static boolean isOn(Edition edition, String theme) {
            return edition.purpose().themes().contains(theme);
        }
    }
}
