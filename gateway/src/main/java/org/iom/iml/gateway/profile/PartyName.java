package org.iom.iml.gateway.profile;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A party's name in the language that the caller likes best among those in which the registry knows it. */
record PartyName(String language, String text) {

    private static final String USUAL = "en";

    /** Empty while the registry does not answer; the usual name is English. */
    static Optional<PartyName> in(JsonObject party, @Nullable String acceptLanguage) {
        JsonObject names = party.getJsonObject("names", new JsonObject()).copy();
        if (party.getValue("name") instanceof String usual && names.getValue(USUAL) == null) {
            names.put(USUAL, usual);
        }
        String language = Locale.lookupTag(wishes(acceptLanguage), names.fieldNames());
        String best = language == null ? USUAL : language;
        return Optional.ofNullable(names.getString(best)).map(name -> new PartyName(best, name));
    }

    /** A field that cannot be read wishes nothing. */
    private static List<Locale.LanguageRange> wishes(@Nullable String acceptLanguage) {
        try {
            return acceptLanguage == null ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
