package org.iom.iml.events;

/** What review-service tells the others, on topic {@code review.events}. */
public sealed interface ReviewFact extends Fact
        permits ReviewRequested,
                ReviewAdvanced,
                ReviewContentRevised,
                ReviewDelivered,
                NationalTextRegistered,
                NationalTextVersionAdded,
                NationalTextPublished,
                AdviceRequested,
                AdviceAdvanced,
                AdviceAnswered,
                RightsAssessmentAdvanced,
                TrainingNeedProposed,
                RecommendationIssued {}
