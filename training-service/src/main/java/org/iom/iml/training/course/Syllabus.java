package org.iom.iml.training.course;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/**
 * The subject, audience and length of a course, and the issuer of its certificates.
 *
 * @param languages languages in which it can be taught
 */
@Embeddable
public record Syllabus(
        List<String> themes,
        List<String> audiences,
        int standardDays,
        String issuer,
        @Enumerated(EnumType.STRING) CourseScope scope,
        List<String> languages) {

    public Syllabus {
        themes = themes.stream().distinct().toList();
        audiences = audiences.stream().distinct().toList();
        languages = languages.stream().distinct().toList();
    }
}
