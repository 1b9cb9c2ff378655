package org.iom.iml.training.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.iom.iml.events.Fact;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The courses that the caller may see: drafts are the Unit's own. */
@ApplicationScoped
@Transactional
public class Courses implements PanacheRepositoryBase<Course, UUID> {

    private final Outbox outbox;
    private final Pages pages;

    Courses(Outbox outbox, Pages pages) {
        this.outbox = outbox;
        this.pages = pages;
    }

    Course draft(String code, Map<String, String> titles, Syllabus syllabus) {
        Course course = new Course(Ids.next(), code, titles, syllabus);
        persist(course);
        commit(code, course.drafted());
        return course;
    }

    Course redraft(UUID id, @Nullable String ifMatch, String code, Map<String, String> titles, Syllabus syllabus) {
        Course course = current(id, ifMatch);
        course.redraft(code, titles, syllabus).ifPresent(fact -> commit(code, fact));
        return course;
    }

    Course publish(UUID id, @Nullable String ifMatch) {
        return change(id, ifMatch, Course::publish);
    }

    Course retire(UUID id, @Nullable String ifMatch) {
        return change(id, ifMatch, Course::retire);
    }

    public Course visible(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("There is no course " + id + "."));
    }

    /** The courses that are taught, by code. */
    public List<Course> taught() {
        return list("status = ?1 order by code", CourseStatus.PUBLISHED);
    }

    Page<Course> in(CourseFilter filter, PageRequest request) {
        return pages.page(
                request,
                filter,
                (position, limit) -> filter.conditions()
                        .and("code > :after", "after", position == null ? null : position.getFirst())
                        .first(limit, this, "code"),
                course -> List.of(course.code()));
    }

    private Course change(UUID id, @Nullable String ifMatch, Function<Course, Fact> command) {
        Course course = current(id, ifMatch);
        commit(course.code(), command.apply(course));
        return course;
    }

    private Course current(UUID id, @Nullable String ifMatch) {
        Course course = visible(id);
        Versions.require(ifMatch, course.version());
        return course;
    }

    /** The row first, so that a competing change is stopped there, then the fact. */
    private void commit(String code, Fact fact) {
        try {
            flush();
        } catch (ConstraintViolationException taken) {
            throw new Refusal("course-code-taken", "There is another course with the code " + code + ".");
        }
        outbox.append(fact);
    }
}
