package org.iom.iml.instruments.party;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iom.iml.instruments.party.PartyFacts.Succession;

/**
 * The dates of the successions of States from which parties emerged; a State that continues another keeps that one's
 * date.
 */
final class SuccessionDates {

    private static final String SUCCESSOR = "successor";
    private static final String CONTINUATOR = "continuator";

    private final Map<String, PartyFacts> parties = new HashMap<>();
    private final Map<String, LocalDate> successors = new HashMap<>();
    private final Map<String, String> continued = new HashMap<>();

    SuccessionDates(List<PartyFacts> published) {
        for (PartyFacts party : published) {
            parties.put(party.code(), party);
            for (Succession succession : party.successors()) {
                if (succession.relation().equals(SUCCESSOR)) {
                    successors.put(succession.successor(), succession.on());
                } else if (succession.relation().equals(CONTINUATOR)) {
                    continued.put(succession.successor(), party.code());
                }
            }
        }
    }

    /** Returns the date on which a State assumed responsibility for its territory from another, where known. */
    Optional<LocalDate> of(String party) {
        PartyFacts facts = parties.get(party);
        if (facts == null || (facts.kind() != PartyKind.STATE && facts.kind() != PartyKind.FORMER_STATE)) {
            return Optional.empty();
        }
        LocalDate on = successors.get(party);
        if (on != null) {
            return Optional.of(on);
        }
        String predecessor = continued.get(party);
        if (predecessor != null) {
            return of(predecessor);
        }
        return facts.kind() == PartyKind.STATE ? Optional.ofNullable(facts.existsFrom()) : Optional.empty();
    }
}
