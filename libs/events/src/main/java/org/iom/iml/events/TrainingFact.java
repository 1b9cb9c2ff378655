package org.iom.iml.events;

/** The facts that training-service publishes on topic {@code training.events}. */
public sealed interface TrainingFact extends Fact
        permits CourseDrafted,
                CoursePublished,
                CourseRetired,
                EditionScheduled,
                EditionPostponed,
                EditionCancelled,
                EditionHeld,
                EditionMoved,
                EditionSeatsChanged,
                EditionProgrammeRevised,
                EnrolmentCounted,
                EventEnquiryAdvanced,
                PartnerRegistered,
                ProgrammeProposed,
                ProgrammeProposalAdvanced,
                TrainingOutcomeReported,
                TrainingRequested,
                TrainingRequestAdvanced {}
