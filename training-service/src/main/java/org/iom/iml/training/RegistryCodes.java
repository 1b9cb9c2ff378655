package org.iom.iml.training;

import jakarta.inject.Singleton;
import java.util.List;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.known.KnownCodes;
import org.jspecify.annotations.Nullable;

/** The check that parties, themes and regions exist in the registry. */
@Singleton
public class RegistryCodes {

    private final KnownCodes known;

    RegistryCodes(KnownCodes known) {
        this.known = known;
    }

    /**
     * Refuses an unknown party; null is accepted as none.
     *
     * @param where a JSON pointer into the body, or {@code ?name} for a parameter
     */
    public void requireParty(String where, @Nullable String code) {
        known.require(CodeList.PARTIES, where, code);
    }

    /** Reports a party in the request path as not found where the registry does not have it. */
    public void findParty(String code) {
        known.find(CodeList.PARTIES, code);
    }

    public void requireParties(String pointer, List<String> codes) {
        known.requireAll(CodeList.PARTIES, pointer, codes);
    }

    /**
     * Refuses an unknown theme; null is accepted as none.
     *
     * @param where a JSON pointer into the body, or {@code ?name} for a parameter
     */
    public void requireTheme(String where, @Nullable String code) {
        known.require(CodeList.THEMES, where, code);
    }

    /**
     * Refuses an unknown region; null is accepted as none.
     *
     * @param where {@code ?name} for a parameter, or a JSON pointer into the body
     */
    public void requireRegion(String where, @Nullable String code) {
        known.require(CodeList.REGIONS, where, code);
    }

    public void requireThemes(String pointer, List<String> codes) {
        known.requireAll(CodeList.THEMES, pointer, codes);
    }
}
