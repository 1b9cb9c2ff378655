package org.iom.iml.events;

/** The facts that review-service publishes on topic {@code review.events}. */
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
