package org.iom.iml.training;

import jakarta.inject.Singleton;
import java.util.List;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.known.KnownCodes;
import org.jspecify.annotations.Nullable;

/** Refuses parties, themes and regions that the registry does not have. */
@Singleton
public class RegistryCodes {

    private final KnownCodes known;

    RegistryCodes(KnownCodes known) {
        this.known = known;
    }

    /**
     * Refuses a party that there is not; null is none.
     *
     * @param where a JSON pointer into the body, or {@code ?name} of a parameter
     */
    public void requireParty(String where, @Nullable String code) {
        known.require(CodeList.PARTIES, where, code);
    }

    /** Says that a party in the path does not exist. */
    public void findParty(String code) {
        known.find(CodeList.PARTIES, code);
    }

    public void requireParties(String pointer, List<String> codes) {
        known.requireAll(CodeList.PARTIES, pointer, codes);
    }

    /**
     * Refuses a theme that there is not; null is none.
     *
     * @param where a JSON pointer into the body, or {@code ?name} of a parameter
     */
    public void requireTheme(String where, @Nullable String code) {
        known.require(CodeList.THEMES, where, code);
    }

    /**
     * Refuses a region that there is not; null is none.
     *
     * @param where {@code ?name} of a parameter, or a JSON pointer into the body
     */
    public void requireRegion(String where, @Nullable String code) {
        known.require(CodeList.REGIONS, where, code);
    }

    public void requireThemes(String pointer, List<String> codes) {
        known.requireAll(CodeList.THEMES, pointer, codes);
    }
}
