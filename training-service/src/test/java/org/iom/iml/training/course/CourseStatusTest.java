package org.iom.iml.training.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseStatusTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            from,      DRAFT, PUBLISHED, RETIRED
            DRAFT,     true,  true,      false
            PUBLISHED, false, false,     true
            RETIRED,   false, false,     false
            """)
    void aCourseGoesFromDraftToPublishedToRetiredAndNeverBack(
            CourseStatus from, boolean draft, boolean published, boolean retired) {
        assertThat(from.successors().contains(CourseStatus.DRAFT)).isEqualTo(draft);
        assertThat(from.successors().contains(CourseStatus.PUBLISHED)).isEqualTo(published);
        assertThat(from.successors().contains(CourseStatus.RETIRED)).isEqualTo(retired);
    }
}
