package org.iom.iml.instruments.party;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the names of all published participants at hand; they change only when the service starts. */
@Singleton
public class PartyDirectory {

    private final Parties parties;
    private volatile @Nullable PartyNames names;

    PartyDirectory(Parties parties) {
        this.parties = parties;
    }

    /** What {@code name} means. */
    public PartyMatch resolve(String name) {
        return names().resolve(name);
    }

    private PartyNames names() {
        PartyNames known = names;
        if (known == null) {
            List<PartyFacts> published =
                    parties.listAll().stream().map(Party::facts).toList();
            known = new PartyNames(published);
            names = known;
        }
        return known;
    }
}
