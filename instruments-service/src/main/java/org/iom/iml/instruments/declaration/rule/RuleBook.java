package org.iom.iml.instruments.declaration.rule;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.iom.iml.instruments.text.StoredJson;

/** The shipped rules of all instruments for which any are known. */
@Singleton
public class RuleBook {

    private static final String PATH = "/catalogue/declaration-rules.json";

    private final Map<String, TreatyRules> rules;

    public RuleBook() {
        try (InputStream stream = RuleBook.class.getResourceAsStream(PATH)) {
            List<TreatyRules> all = StoredJson.mapper().readValue(stream, new TypeReference<>() {});
            rules = all.stream().collect(toMap(TreatyRules::instrument, own -> own, (a, b) -> a, TreeMap::new));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public TreatyRules of(String instrument) {
        return rules.getOrDefault(instrument, TreatyRules.none(instrument));
    }

    public Collection<TreatyRules> all() {
        return rules.values();
    }

    /** Returns the names of the procedures before all treaty bodies. */
    public SortedSet<String> procedures() {
        return rules.values().stream()
                .flatMap(treaty -> treaty.procedures().stream())
                .map(TreatyRules.Procedure::procedure)
                .collect(toCollection(TreeSet::new));
    }
}
