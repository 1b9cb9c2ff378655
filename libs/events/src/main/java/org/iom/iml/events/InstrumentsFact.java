package org.iom.iml.events;

/** The facts that instruments-service publishes on topic {@code instruments.events}. */
public sealed interface InstrumentsFact extends Fact
        permits PartyPublished,
                InstrumentPublished,
                InstrumentRevised,
                ProvisionsPublished,
                ProvisionLinked,
                ProvisionUnlinked,
                ParticipationChanged,
                ActsRecorded,
                ActCorrected,
                CoverageChanged,
                DiscrepancyFound,
                ThemePublished,
                RegionPublished,
                DeclarationMade,
                DeclarationModified,
                DeclarationWithdrawn,
                ObjectionMade,
                PublicationDrafted,
                PublicationPublished,
                PublicationRevised,
                PublicationWithdrawn {}
