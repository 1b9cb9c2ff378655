package org.iom.iml.instruments.declaration;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iom.iml.instruments.text.StoredJson;

/** The rules of all instruments of which any are known, as they ship. */
@Singleton
class RuleBook {

    private static final String PATH = "/catalogue/declaration-rules.json";

    private final Map<String, TreatyRules> rules;

    RuleBook() {
        try (InputStream stream = RuleBook.class.getResourceAsStream(PATH)) {
            List<TreatyRules> all = StoredJson.mapper().readValue(stream, new TypeReference<>() {});
            rules = all.stream().collect(toMap(TreatyRules::instrument, own -> own, (a, b) -> a, TreeMap::new));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    TreatyRules of(String instrument) {
        return rules.getOrDefault(instrument, TreatyRules.none(instrument));
    }

    Collection<TreatyRules> all() {
        return rules.values();
    }
}
