package org.iom.iml.instruments.entryintoforce;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.iom.iml.instruments.entryintoforce.EntryIntoForceResource.NewCalculation;
import org.iom.iml.instruments.entryintoforce.EntryIntoForceResource.NewDenunciationNotice;
import org.iom.iml.instruments.entryintoforce.EntryIntoForceResource.NewDeposit;
import org.iom.iml.instruments.entryintoforce.RecordedDeposits.Notified;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.party.PartyDirectory;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The reader of the hypothetical deposits and denunciations of a request, which points out its errors. */
@Singleton
class SupposedDeposits {

    /** The party of a deposit for which the request names none. */
    private static final String NOBODY = "";

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2999;

    private final PartyDirectory directory;

    SupposedDeposits(PartyDirectory directory) {
        this.directory = directory;
    }

    List<Consent> consents(NewCalculation asked) {
        check(asked.treatyInForceOn(), "/treatyInForceOn");
        List<Consent> consents = new ArrayList<>();
        LocalDate single = check(asked.deposit(), "/deposit");
        if (single != null) {
            consents.add(new Consent(NOBODY, false, ActKind.RATIFICATION, single, null, null));
        }
        List<NewDeposit> deposits = Objects.requireNonNullElse(asked.deposits(), List.of());
        for (int i = 0; i < deposits.size(); i++) {
            consents.add(consent(deposits.get(i), "/deposits/" + i));
        }
        return consents;
    }

    private Consent consent(NewDeposit deposit, String pointer) {
        ActKind kind = Objects.requireNonNullElse(deposit.kind(), ActKind.RATIFICATION);
        if (kind.effect() != ActKind.Effect.BINDS) {
            throw BadInput.field(
                    pointer + "/kind", "no-consent", "\"" + kind.code() + "\" is no act by which a party consents.");
        }
        String party = party(deposit.party(), pointer + "/party");
        check(deposit.date(), pointer + "/date");
        return new Consent(party, directory.isOrganization(party), kind, deposit.date(), null, null);
    }

    List<Notified> denunciations(NewCalculation asked) {
        List<NewDenunciationNotice> notices = Objects.requireNonNullElse(asked.denunciations(), List.of());
        List<Notified> notified = new ArrayList<>();
        for (int i = 0; i < notices.size(); i++) {
            NewDenunciationNotice notice = notices.get(i);
            String pointer = "/denunciations/" + i;
            check(notice.notifiedOn(), pointer + "/notifiedOn");
            String party = notice.party() == null ? NOBODY : party(notice.party(), pointer + "/party");
            notified.add(new Notified(party, notice.notifiedOn(), null));
        }
        return notified;
    }

    private String party(String written, String pointer) {
        String party = directory.resolve(written).party();
        if (party == null) {
            throw BadInput.field(pointer, "unknown-party", "No party is called \"" + written + "\".");
        }
        return party;
    }

    private static @Nullable LocalDate check(@Nullable LocalDate date, String pointer) {
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
            throw BadInput.field(
                    pointer, "date-out-of-range", "A date between " + FIRST_YEAR + " and " + LAST_YEAR + ".");
        }
        return date;
    }
}
