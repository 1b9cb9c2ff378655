package org.iom.iml.instruments.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.iom.iml.events.ThemeMapping;
import org.iom.iml.events.ThemePublished;
import org.iom.iml.instruments.text.Folded;
import org.iom.iml.instruments.theme.ThemeFacts.Mapping;
import org.jspecify.annotations.Nullable;

/** A concept of international migration law by which provisions, recommendations and trainings are classified. */
@Entity
public class Theme {

    @Id
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "labels")
    private Map<String, String> names;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, List<String>> alternatives;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, String> notes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<String> broader;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<String> related;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Mapping> mappings;

    private String source;

    /** Whether the Unit has edited it, so that it no longer follows the shipped catalogue. */
    private boolean edited;

    /** The words by which texts say it, as last published; none where no text is read for it. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, List<String>> said;

    /** All its words, as indexed for search. */
    private String words;

    /** Kept by the database. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant updatedAt;

    @Version
    @Column(nullable = false)
    private long version;

    protected Theme() {}

    /** Creates a new theme. */
    static Theme of(ThemeFacts facts) {
        Theme theme = new Theme();
        theme.code = facts.code();
        theme.take(facts);
        return theme;
    }

    /**
     * Adopts the present catalogue entry, unless the Unit has edited the theme, and the words that ship now; returns
     * empty where nothing has changed.
     */
    Optional<ThemePublished> restate(ThemeFacts facts) {
        ThemeFacts now = edited ? facts() : facts;
        if (now.equals(facts()) && ThemeWords.of(now).equals(said)) {
            return Optional.empty();
        }
        take(now);
        return Optional.of(published());
    }

    /** Adopts the Unit's description; returns empty where nothing has changed. */
    Optional<ThemePublished> revise(ThemeFacts facts) {
        if (facts.equals(facts())) {
            return Optional.empty();
        }
        take(facts);
        edited = true;
        return Optional.of(published());
    }

    ThemePublished published() {
        return new ThemePublished(
                code,
                names,
                broader,
                mappings.stream()
                        .map(mapping -> new ThemeMapping(
                                mapping.scheme(),
                                mapping.value(),
                                mapping.relation().code()))
                        .toList(),
                said.isEmpty() ? null : said);
    }

    private void take(ThemeFacts facts) {
        names = facts.names();
        alternatives = facts.alternatives();
        notes = facts.notes();
        broader = facts.broader();
        related = facts.related();
        mappings = facts.mappings();
        source = facts.source();
        said = ThemeWords.of(facts);
        words = Stream.of(
                        Stream.of(code.replace('-', ' ')),
                        names.values().stream(),
                        alternatives.values().stream().flatMap(List::stream))
                .flatMap(found -> found)
                .map(Folded::of)
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    public ThemeFacts facts() {
        return new ThemeFacts(code, names, alternatives, notes, broader, related, mappings, source);
    }

    public String code() {
        return code;
    }

    Instant updatedAt() {
        return Objects.requireNonNull(updatedAt);
    }

    String words() {
        return words;
    }

    public long version() {
        return version;
    }
}
