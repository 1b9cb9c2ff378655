package org.iom.iml.instruments.declaration.published;

import jakarta.inject.Singleton;
import org.iom.iml.instruments.party.Parties;
import org.iom.iml.instruments.party.PartyDirectory;
import org.iom.iml.instruments.party.PartyKind;
import org.jspecify.annotations.Nullable;

/** The lookup of territories to which a State may extend an instrument. */
@Singleton
class Territories {

    private final PartyDirectory directory;
    private final Parties parties;

    Territories(PartyDirectory directory, Parties parties) {
        this.directory = directory;
        this.parties = parties;
    }

    /** Returns the code of the territory called {@code name}; null where the name denotes none. */
    @Nullable String named(String name) {
        String code = directory.resolve(name).party();
        return code != null && isTerritory(parties.named(code).facts().kind()) ? code : null;
    }

    private static boolean isTerritory(PartyKind kind) {
        return switch (kind) {
            case TERRITORY, SPECIAL_ADMINISTRATIVE_REGION, ASSOCIATED_STATE, FORMER_TERRITORY -> true;
            case STATE, OBSERVER_STATE, ORGANIZATION, FORMER_STATE, OTHER -> false;
        };
    }
}
