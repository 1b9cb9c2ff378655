package org.iom.iml.training.course;

import jakarta.persistence.EnumeratedValue;
import java.util.Set;

/** Where a course is in its life, and where it can go from there. */
public enum CourseStatus {
    DRAFT("draft"),
    PUBLISHED("published"),
    RETIRED("retired");

    @EnumeratedValue
    private final String code;

    CourseStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    Set<CourseStatus> successors() {
        return switch (this) {
            case DRAFT -> Set.of(DRAFT, PUBLISHED);
            case PUBLISHED -> Set.of(RETIRED);
            case RETIRED -> Set.of();
        };
    }
}
