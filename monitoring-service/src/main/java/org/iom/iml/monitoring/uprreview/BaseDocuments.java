package org.iom.iml.monitoring.uprreview;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.iom.iml.monitoring.mechanism.Mechanism;
import org.iom.iml.monitoring.mechanism.MechanismRule;
import org.iom.iml.monitoring.mechanism.MechanismRules;
import org.iom.iml.monitoring.mechanism.RuleSubject;
import org.jspecify.annotations.Nullable;

/**
 * The three documents on which a review is based (Human Rights Council resolution 5/1, annex, paragraph 15), with the
 * length limits and due dates under the rules in force when its session begins.
 */
@Singleton
class BaseDocuments {

    private static final List<String> KINDS = List.of("national-report", "compilation", "summary-of-stakeholders");

    private final MechanismRules rules;
    private final Clock clock;

    BaseDocuments(MechanismRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    List<UprReviewView.BaseDocument> of(String party, int session, @Nullable LocalDate startsOn) {
        LocalDate on = startsOn == null ? LocalDate.now(clock) : startsOn;
        return IntStream.range(0, KINDS.size())
                .mapToObj(i ->
                        document(KINDS.get(i), "A/HRC/WG.6/" + session + "/" + party + "/" + (i + 1), on, startsOn))
                .toList();
    }

    private UprReviewView.BaseDocument document(
            String kind, String symbol, LocalDate on, @Nullable LocalDate startsOn) {
        MechanismRule.Measure limit = measure(RuleSubject.WORD_LIMIT, kind, on);
        MechanismRule.Measure due = measure(RuleSubject.DEADLINE, kind, on);
        return new UprReviewView.BaseDocument(
                kind,
                symbol,
                limit == null ? null : limit.quantity(),
                limit == null ? null : limit.unit(),
                due == null || startsOn == null ? null : due.after(startsOn));
    }

    private MechanismRule.@Nullable Measure measure(RuleSubject subject, String kind, LocalDate on) {
        return rules.find(Mechanism.UPR, subject, kind, on)
                .map(MechanismRule::measure)
                .orElse(null);
    }
}
