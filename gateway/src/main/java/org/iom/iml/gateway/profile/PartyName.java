package org.iom.iml.gateway.profile;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import org.iom.iml.language.Languages;
import org.jspecify.annotations.Nullable;

/** The name of a party in the caller's preferred language among those in the registry. */
record PartyName(String language, String text) {

    /** Returns the name; empty while the registry does not respond. */
    static Optional<PartyName> in(JsonObject party, @Nullable String acceptLanguage) {
        JsonObject names = party.getJsonObject("names", new JsonObject()).copy();
        if (party.getValue("name") instanceof String usual && names.getValue(Languages.USUAL) == null) {
            names.put(Languages.USUAL, usual);
        }
        String language = Languages.best(acceptLanguage, names.fieldNames());
        return Optional.ofNullable(names.getString(language)).map(name -> new PartyName(language, name));
    }
}
