package org.iom.iml.training.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.training.edition.Edition;
import org.iom.iml.training.edition.EditionView;
import org.iom.iml.training.edition.Editions;
import org.iom.iml.training.need.NeedView;
import org.iom.iml.training.need.Needs;
import org.iom.iml.training.request.TrainingRequestResource.TrainingRequestView;
import org.iom.iml.training.request.TrainingRequests;

/** Brings a State's needs, requests, editions and trained officials together, at one moment. */
@ApplicationScoped
public class SummarizeTraining {

    private static final int FEW = 5;

    private final Needs needs;
    private final TrainingRequests requests;
    private final Editions editions;
    private final Clock clock;

    SummarizeTraining(Needs needs, TrainingRequests requests, Editions editions, Clock clock) {
        this.needs = needs;
        this.requests = requests;
        this.editions = editions;
        this.clock = clock;
    }

    @Transactional
    TrainingSummary of(String party, Caller caller) {
        List<Edition> held = editions.heldFor(party);
        return new TrainingSummary(
                party,
                needs.of(party).stream()
                        .limit(FEW)
                        .map(need -> NeedView.of(need, caller))
                        .toList(),
                requests.of(party, FEW).stream().map(TrainingRequestView::of).toList(),
                few(editions.comingFor(party), caller),
                few(held, caller),
                held.stream()
                        .mapToInt(edition -> edition.trainedOfficials().getOrDefault(party, 0))
                        .sum(),
                needs.heardUntil().orElse(null),
                clock.instant());
    }

    private static List<EditionView> few(List<Edition> editions, Caller caller) {
        return editions.stream()
                .limit(FEW)
                .map(edition -> EditionView.of(edition, caller))
                .toList();
    }
}
