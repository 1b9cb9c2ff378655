package org.iom.iml.training.edition;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The course of which this is an edition; its code is fixed once it is published. */
@Embeddable
public record TaughtCourse(UUID courseId, String courseCode) {}
