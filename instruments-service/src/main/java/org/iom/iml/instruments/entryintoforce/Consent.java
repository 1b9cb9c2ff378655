package org.iom.iml.instruments.entryintoforce;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.iom.iml.instruments.instrument.clause.EntryIntoForce.Deposit;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.instruments.participation.act.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * A consent to be bound, recorded or hypothetical.
 *
 * @param byOrganization whether an organization gave it
 * @param stated the date of effect according to the depositary
 * @param derived the date of effect that the registry has computed, if any
 */
record Consent(
        String party,
        boolean byOrganization,
        ActKind kind,
        LocalDate date,
        @Nullable LocalDate stated,
        @Nullable LocalDate derived) {

    /**
     * Returns the consents as deposits, each with the reason, if any, why it does not count towards a threshold of
     * {@code counted}.
     */
    static List<Deposit> deposits(List<Consent> consents, String counted) {
        Set<String> parties = new HashSet<>();
        List<Deposit> deposits = new ArrayList<>();
        for (Consent consent :
                consents.stream().sorted(comparing(Consent::date)).toList()) {
            String reason = consent.notCounted(counted);
            if (reason == null && !parties.add(consent.party())) {
                reason = "Only the first consent of a party counts.";
            }
            deposits.add(new Deposit(consent.party(), consent.date(), reason));
        }
        return deposits;
    }

    private @Nullable String notCounted(String counted) {
        if (kind == ActKind.SUCCESSION) {
            return "A succession continues a consent that was given before and adds none.";
        }
        return byOrganization && counted.equals(FinalClauses.NOT_REGIONAL_ORGANIZATIONS)
                ? "The deposit of an organization is not counted beside those of its members."
                : null;
    }
}
