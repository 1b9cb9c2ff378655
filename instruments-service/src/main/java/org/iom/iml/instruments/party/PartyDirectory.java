package org.iom.iml.instruments.party;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The directory of all published participants, kept in memory as they change only when the service starts. */
@Singleton
public class PartyDirectory {

    private final Parties parties;
    private volatile @Nullable Known known;

    PartyDirectory(Parties parties) {
        this.parties = parties;
    }

    private record Known(PartyNames names, Map<String, PartyKind> kinds, SuccessionDates successions) {}

    /** Returns the party that {@code name} denotes. */
    public PartyMatch resolve(String name) {
        return known().names().resolve(name);
    }

    /** Reports whether a participant has this code. */
    public boolean has(String code) {
        return known().kinds().containsKey(code);
    }

    /** Reports whether the participant with this code is an organization. */
    public boolean isOrganization(String code) {
        return known().kinds().get(code) == PartyKind.ORGANIZATION;
    }

    /** Returns the date of the succession of States from which {@code party} emerged, where known. */
    public Optional<LocalDate> successionOf(String party) {
        return known().successions().of(party);
    }

    private Known known() {
        Known present = known;
        if (present == null) {
            List<PartyFacts> published =
                    parties.listAll().stream().map(Party::facts).toList();
            Map<String, PartyKind> kinds =
                    published.stream().collect(Collectors.toUnmodifiableMap(PartyFacts::code, PartyFacts::kind));
            present = new Known(new PartyNames(published), kinds, new SuccessionDates(published));
            known = present;
        }
        return present;
    }
}
