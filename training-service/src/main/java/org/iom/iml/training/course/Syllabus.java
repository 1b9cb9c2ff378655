package org.iom.iml.training.course;

import jakarta.persistence.Embeddable;
import java.util.List;

/** What a course is about, for whom, for how many days, and who issues its certificates. */
@Embeddable
public record Syllabus(List<String> themes, List<String> audiences, int standardDays, String issuer) {

    public Syllabus {
        themes = themes.stream().distinct().toList();
        audiences = audiences.stream().distinct().toList();
    }
}
