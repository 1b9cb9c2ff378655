package org.iom.iml.training.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.iom.iml.events.Fact;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.training.RegistryCodes;
import org.jspecify.annotations.Nullable;

/** The repository of courses, from draft to retirement. */
@ApplicationScoped
@Transactional
public class Courses implements PanacheRepositoryBase<Course, UUID> {

    private final Outbox outbox;
    private final RegistryCodes codes;

    Courses(Outbox outbox, RegistryCodes codes) {
        this.outbox = outbox;
        this.codes = codes;
    }

    UUID draft(NewCourse asked) {
        codes.requireThemes("/themes", asked.themes());
        Course course = new Course(Ids.next(), asked.code(), asked.titles(), asked.syllabus(), asked.programme());
        persist(course);
        commit(asked.code(), course.drafted());
        return course.id();
    }

    void redraft(UUID id, @Nullable String ifMatch, NewCourse asked) {
        Course course = current(id, ifMatch);
        codes.requireThemes("/themes", asked.themes());
        course.redraft(asked.code(), asked.titles(), asked.syllabus(), asked.programme())
                .ifPresent(fact -> commit(asked.code(), fact));
    }

    void publish(UUID id, @Nullable String ifMatch) {
        change(id, ifMatch, Course::publish);
    }

    void retire(UUID id, @Nullable String ifMatch) {
        change(id, ifMatch, Course::retire);
    }

    private void change(UUID id, @Nullable String ifMatch, Function<Course, Fact> command) {
        Course course = current(id, ifMatch);
        commit(course.code(), command.apply(course));
    }

    private Course current(UUID id, @Nullable String ifMatch) {
        Course course = findByIdOptional(id).orElseThrow(() -> new NotFound("There is no course " + id + "."));
        Versions.require(ifMatch, course.version());
        return course;
    }

    private void commit(String code, Fact fact) {
        try {
            flush();
        } catch (ConstraintViolationException taken) {
            throw new Refusal("course-code-taken", "Another course has the code " + code + ".");
        }
        outbox.append(fact);
    }
}
