package org.iom.iml.training.course;

import jakarta.persistence.EnumeratedValue;
import java.util.Set;
import org.iom.iml.platform.code.Coded;

/** The status of a course, with its transitions. */
public enum CourseStatus implements Coded {
    DRAFT("draft"),
    PUBLISHED("published"),
    RETIRED("retired");

    @EnumeratedValue
    private final String code;

    CourseStatus(String code) {
        this.code = code;
    }

    @Override
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
