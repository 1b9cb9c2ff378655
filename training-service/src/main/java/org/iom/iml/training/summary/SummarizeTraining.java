package org.iom.iml.training.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.training.edition.EditionList;
import org.iom.iml.training.need.NeedView;
import org.iom.iml.training.need.Needs;
import org.iom.iml.training.request.TrainingRequestList;

/** The service that gathers a State's needs, requests, editions and trained officials as of one moment. */
@ApplicationScoped
class SummarizeTraining {

    private static final int FEW = 5;

    private final Needs needs;
    private final TrainingRequestList requests;
    private final EditionList editions;
    private final Clock clock;

    SummarizeTraining(Needs needs, TrainingRequestList requests, EditionList editions, Clock clock) {
        this.needs = needs;
        this.requests = requests;
        this.editions = editions;
        this.clock = clock;
    }

    @Transactional
    TrainingSummary of(String party, Caller caller) {
        return new TrainingSummary(
                party,
                needs.of(party).stream()
                        .limit(FEW)
                        .map(need -> NeedView.of(need, caller))
                        .toList(),
                requests.of(party, FEW),
                editions.comingFor(party, FEW),
                editions.heldFor(party, FEW),
                editions.trainedOf(party),
                needs.heardUntil(party).orElse(null),
                clock.instant());
    }
}
