package org.iom.iml.events;

/** What training-service tells the others, on topic {@code training.events}. */
public sealed interface TrainingFact extends Fact
        permits CoursePublished,
                EditionScheduled,
                EditionCancelled,
                EditionHeld,
                TrainingRequested,
                TrainingRequestAdvanced {}
