package org.iom.iml.training.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.iom.iml.events.CourseDrafted;
import org.iom.iml.events.CoursePublished;
import org.iom.iml.events.CourseRetired;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final Map<String, String> TITLES =
            Map.of("en", "Course on International Migration Law", "fr", "Cours de droit international de la migration");
    private static final Syllabus SYLLABUS = new Syllabus(
            List.of("labour-migration", "trafficking"),
            List.of("government", "un-staff"),
            5,
            "IIHL",
            CourseScope.INTERNATIONAL,
            List.of("en"));

    private static Course aDraft() {
        return new Course(Ids.next(), "SANREMO", TITLES, SYLLABUS, Programme.UNSAID);
    }

    private static Course aPublishedCourse() {
        Course course = aDraft();
        course.publish();
        return course;
    }

    @Test
    void aNewCourseIsADraft() {
        Course course = aDraft();

        assertThat(course.status()).isEqualTo(CourseStatus.DRAFT);
        assertThat(course.drafted()).isEqualTo(new CourseDrafted(course.id(), "SANREMO"));
    }

    @Test
    void publishingTellsTheThemes() {
        Course course = aDraft();

        CoursePublished published = course.publish();

        assertThat(published).isEqualTo(new CoursePublished(course.id(), "SANREMO", SYLLABUS.themes()));
        assertThat(course.status()).isEqualTo(CourseStatus.PUBLISHED);
    }

    @Test
    void aDraftCanBeChanged() {
        Course course = aDraft();

        assertThat(course.redraft("MOSHI", Map.of("en", "Moshi course"), SYLLABUS, Programme.UNSAID))
                .contains(new CourseDrafted(course.id(), "MOSHI"));
        assertThat(course.titles()).isEqualTo(Map.of("en", "Moshi course"));
    }

    @Test
    void aDraftThatStaysAsItIsTellsNothing() {
        assertThat(aDraft().redraft("SANREMO", TITLES, SYLLABUS, Programme.UNSAID))
                .isEmpty();
    }

    @Test
    void aPublishedCourseCannotBeChangedOrPublishedAgain() {
        Course course = aPublishedCourse();

        assertThatThrownBy(() -> course.redraft("SANREMO", TITLES, SYLLABUS, Programme.UNSAID))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("course-is-published"));
        assertThatThrownBy(course::publish).isInstanceOf(Refusal.class);
    }

    @Test
    void aCourseIsRetiredOnceAndOnlyAfterItWasPublished() {
        Course course = aPublishedCourse();

        assertThat(course.retire()).isEqualTo(new CourseRetired(course.id()));
        assertThatThrownBy(course::retire).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> aDraft().retire()).isInstanceOf(Refusal.class);
    }

    @Test
    void aThemeCountsOnce() {
        assertThat(new Syllabus(
                                List.of("trafficking", "trafficking"),
                                List.of("academia"),
                                1,
                                "IOM",
                                CourseScope.NATIONAL,
                                List.of())
                        .themes())
                .containsExactly("trafficking");
    }

    @Test
    void anotherProgrammeIsAnotherDraft() {
        Course course = aDraft();
        Programme programme = new Programme(
                List.of(new Passage("en", "Apply non-refoulement")), List.of(new Passage("en", "Protection")));
        assertThat(course.redraft("SANREMO", TITLES, SYLLABUS, programme)).isPresent();
        assertThat(course.programme()).isEqualTo(programme);
        assertThat(course.redraft("SANREMO", TITLES, SYLLABUS, programme)).isEmpty();
    }
}
