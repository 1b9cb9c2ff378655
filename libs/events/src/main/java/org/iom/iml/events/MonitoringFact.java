package org.iom.iml.events;

/** The facts that monitoring-service publishes on topic {@code monitoring.events}. */
public sealed interface MonitoringFact extends Fact
        permits RecommendationPublished,
                RecommendationPositionChanged,
                EvidenceNoted,
                ActionPlanAdvanced,
                ProgressReportAdvanced,
                CountryVisitAdvanced,
                FollowUpAssessed,
                FollowUpWithdrawn,
                ReportingDutyArisen,
                ReportingDutyRescheduled,
                ReportingDutyLapsed,
                ContributionAdvanced,
                DeadlineSet,
                DeadlineMoved,
                DeadlineNear,
                ReportingDutyOverdue,
                UprReviewAdvanced,
                UprReviewScheduled,
                ReportingCycleAdvanced,
                ReportingCycleOpened,
                ReportingDutyFulfilled,
                DocumentRegistered,
                SessionScheduled {}
