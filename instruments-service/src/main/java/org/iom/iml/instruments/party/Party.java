package org.iom.iml.instruments.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.iom.iml.events.PartyPublished;
import org.iom.iml.instruments.party.PartyFacts.Alias;
import org.iom.iml.instruments.party.PartyFacts.Succession;
import org.jspecify.annotations.Nullable;

/** A participant in instruments: a State, an organization or a territory, whether existing or former. */
@Entity
public class Party {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private @Nullable String alpha2;
    private @Nullable String m49;
    private @Nullable LocalDate existsFrom;
    private @Nullable LocalDate existsUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, String> names;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Alias> aliases;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Succession> successors;

    private String source;

    /** All its names, as indexed for search. */
    private String words;

    @Version
    @Column(nullable = false)
    private long version;

    protected Party() {}

    /** Creates a new participant. */
    static Party of(PartyFacts facts) {
        Party party = new Party();
        party.code = facts.code();
        party.take(facts);
        return party;
    }

    /** Adopts the present description; returns empty where nothing has changed. */
    Optional<PartyPublished> revise(PartyFacts facts) {
        if (facts.equals(facts())) {
            return Optional.empty();
        }
        take(facts);
        return Optional.of(published());
    }

    PartyPublished published() {
        return new PartyPublished(code, kind.code(), alpha2, m49, names);
    }

    private void take(PartyFacts facts) {
        kind = facts.kind();
        alpha2 = facts.alpha2();
        m49 = facts.m49();
        existsFrom = facts.existsFrom();
        existsUntil = facts.existsUntil();
        names = facts.names();
        aliases = facts.aliases();
        successors = facts.successors();
        source = facts.source();
        words = Stream.of(
                        Stream.of(code),
                        Stream.ofNullable(alpha2),
                        names.values().stream(),
                        aliases.stream().map(Alias::name))
                .flatMap(found -> found)
                .flatMap(name -> NameKey.of(name).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining("|", "|", "|"));
    }

    public PartyFacts facts() {
        return new PartyFacts(code, alpha2, m49, kind, existsFrom, existsUntil, names, aliases, successors, source);
    }

    public String code() {
        return code;
    }

    String words() {
        return words;
    }

    public long version() {
        return version;
    }
}
