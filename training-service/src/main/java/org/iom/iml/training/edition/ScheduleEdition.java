package org.iom.iml.training.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.training.RegistryCodes;
import org.iom.iml.training.course.Course;
import org.iom.iml.training.course.CourseStatus;
import org.iom.iml.training.course.Courses;
import org.iom.iml.training.partner.Partners;
import org.iom.iml.training.request.TrainingRequest;
import org.iom.iml.training.request.TrainingRequests;

/**
 * The service that schedules an edition of a published course; one that fulfils a request adopts what the request asks
 * for.
 */
@ApplicationScoped
public class ScheduleEdition {

    private final Courses courses;
    private final TrainingRequests requests;
    private final Editions editions;
    private final RegistryCodes codes;
    private final Partners partners;

    ScheduleEdition(
            Courses courses, TrainingRequests requests, Editions editions, RegistryCodes codes, Partners partners) {
        this.partners = partners;
        this.courses = courses;
        this.requests = requests;
        this.editions = editions;
        this.codes = codes;
    }

    @Transactional
    public UUID schedule(NewEdition asked) {
        Purpose named = asked.purpose();
        codes.requireParty("/hostParty", asked.hostParty());
        codes.requireParties("/parties", named.parties());
        codes.requireThemes("/themes", named.themes());
        partners.require("/partner", asked.partner());
        Course course = course(asked.courseId());
        Purpose purpose = named.orThemes(course.syllabus().themes());
        UUID requestId = asked.trainingRequestId();
        TrainingRequest request = requestId == null ? null : request(requestId);
        Edition edition = new Edition(
                Ids.next(),
                new TaughtCourse(course.id(), course.code()),
                asked.dates(),
                asked.arrangements(),
                request == null ? purpose : purpose.fulfilling(request));
        edition.admit(asked.admission());
        editions.add(edition);
        if (request != null) {
            requests.plan(request, edition.id());
        }
        return edition.id();
    }

    private Course course(UUID id) {
        Course course = courses.findByIdOptional(id)
                .orElseThrow(() -> BadInput.field("/courseId", "unknown-course", "There is no such course."));
        if (course.status() != CourseStatus.PUBLISHED) {
            throw new Refusal(
                    "course-is-" + course.status().code(),
                    "Course " + course.code() + " is " + course.status().code()
                            + ": only a published course is taught.");
        }
        return course;
    }

    private TrainingRequest request(UUID id) {
        return requests.findByIdOptional(id)
                .orElseThrow(() -> BadInput.field(
                        "/trainingRequestId", "unknown-training-request", "There is no such training request."));
    }
}
