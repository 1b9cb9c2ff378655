package org.iom.iml.gateway.profile;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import org.iom.iml.language.Languages;
import org.jspecify.annotations.Nullable;

/** A party's name in the language that the caller likes best among those in which the registry knows it. */
record PartyName(String language, String text) {

    /** Empty while the registry does not answer. */
    static Optional<PartyName> in(JsonObject party, @Nullable String acceptLanguage) {
        JsonObject names = party.getJsonObject("names", new JsonObject()).copy();
        if (party.getValue("name") instanceof String usual && names.getValue(Languages.USUAL) == null) {
            names.put(Languages.USUAL, usual);
        }
        String language = Languages.best(acceptLanguage, names.fieldNames());
        return Optional.ofNullable(names.getString(language)).map(name -> new PartyName(language, name));
    }
}
